package org.gradcheck.expression;

/**
 * What is left of the work that one operation may take, so that no sum, nor one within another, keeps anyone waiting. An
 * evaluation may take about 100,000 terms of plain arithmetic or 4,000 with a function in each. Not thread-safe.
 */
final class Effort {

    static final int TERM = 5;
    static final int ROOT = 25;
    static final int FUNCTION = 150;

    /** Up to so many digits the work hardly depends on them. */
    private static final int DIGITS = 50;

    private long left;

    private Effort(long left) {
        this.left = left;
    }

    /** For an evaluation to some digits. */
    static Effort ofEvaluation() {
        return new Effort(600_000);
    }

    /** For working sums out exactly, each term simplified by itself: 10,000 terms. */
    static Effort ofSimplification() {
        return new Effort(10_000 * TERM);
    }

    /** Takes the work for one term, if there is enough left. */
    boolean allowsTerm() {
        left -= TERM;
        return left >= 0;
    }

    void spend(int cost, Precision precision) {
        left -= cost * (1L + precision.digits() / DIGITS);
        if (left < 0) {
            throw new ArithmeticException("there are too many terms to be worked out");
        }
    }
}
