package org.gradcheck.reading;

/**
 * Which signs a text holds: a test that costs far less than trying a pattern that needs one of them.
 *
 * @param low the ASCII signs below 64, a bit each
 * @param high the other ASCII signs; letters share one bit
 * @param beyond whether any sign is not ASCII
 */
record Present(long low, long high, boolean beyond) {

    /** All signs there are. */
    static final Present ANY = new Present(-1, -1, true);

    private static final int HALF = 64;

    private static final Present DIGITS = in("0123456789,.");

    static Present in(String text) {
        long low = 0;
        long high = 0;
        boolean beyond = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < HALF) {
                low |= 1L << sign;
            } else if (sign < 2 * HALF) {
                high |= 1L << (isLetter(sign) ? 'a' : sign) - HALF;
            } else {
                beyond = true;
            }
        }
        return new Present(low, high, beyond);
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    /** Whether there are only digits, points and commas, of which nothing but numbers is made: most answers are no more. */
    boolean areDigits() {
        return (low & ~DIGITS.low) == 0 && high == 0 && !beyond;
    }

    /** Whether a text with these signs holds any of the others. */
    boolean holdsAny(Present others) {
        return (low & others.low) != 0 || (high & others.high) != 0 || beyond && others.beyond;
    }
}
