package org.gradcheck.expression;

/** What is left of the terms that one evaluation may add up, over all sums in it and all tries. Not thread-safe. */
final class Effort {

    static final int MOST_TERMS = 100_000;

    /** Terms worked out to this many digits count once. */
    private static final int DIGITS = 50;

    private long left = 2L * MOST_TERMS;

    void spend(Precision precision) {
        left -= 1 + precision.digits() / DIGITS;
        if (left < 0) {
            throw new ArithmeticException("there are too many terms to be worked out");
        }
    }
}
