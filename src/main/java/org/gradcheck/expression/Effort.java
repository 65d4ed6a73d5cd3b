package org.gradcheck.expression;

/**
 * What is left of the work that one evaluation may take, so that no sum keeps anyone waiting: about 100,000 terms of plain
 * arithmetic or 4,000 with a function in each. Not thread-safe.
 */
final class Effort {

    static final int TERM = 5;
    static final int ROOT = 25;
    static final int FUNCTION = 150;

    /** Up to so many digits the work hardly depends on them. */
    private static final int DIGITS = 50;

    private long left = 600_000;

    void spend(int cost, Precision precision) {
        left -= cost * (1L + precision.digits() / DIGITS);
        if (left < 0) {
            throw new ArithmeticException("there are too many terms to be worked out");
        }
    }
}
