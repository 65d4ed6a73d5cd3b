package org.gradcheck.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So many bytes, more than none. A person writes {@code 800K}, {@code 50M} or {@code 2G}, in steps of 1024. */
public record ByteSize(long bytes) {

    private static final String UNITS = "BKMG";
    private static final int BITS_OF_STEP = 10;
    private static final int STEP = 1 << BITS_OF_STEP;
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,9}) ?([KMG]?)B?");

    public ByteSize {
        if (bytes < 1) {
            throw new IllegalArgumentException("a size of " + bytes + " bytes");
        }
    }

    /** So many times 1024 times 1024 bytes. */
    public static ByteSize ofMegabytes(int megabytes) {
        return new ByteSize((long) megabytes * STEP * STEP);
    }

    /**
     * Reads a size as a person writes it.
     *
     * @throws IllegalArgumentException if it is no size, with a message for that person
     */
    public static ByteSize parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!written.matches() || Long.parseLong(written.group(1)) == 0) {
            throw new IllegalArgumentException("'" + text + "' is no size; write it like 512M or 2G");
        }
        int steps = written.group(2).isEmpty() ? 0 : UNITS.indexOf(written.group(2));
        return new ByteSize(Long.parseLong(written.group(1)) << (BITS_OF_STEP * steps));
    }

    @Override
    public String toString() {
        return text();
    }

    /** The size in the largest unit in which it is a whole number, such as {@code 50 MB}. */
    public String text() {
        int unit = 0;
        long count = bytes;
        while (unit < UNITS.length() - 1 && count % STEP == 0) {
            count /= STEP;
            unit++;
        }
        return count + (unit == 0 ? " bytes" : " " + UNITS.charAt(unit) + "B");
    }
}
