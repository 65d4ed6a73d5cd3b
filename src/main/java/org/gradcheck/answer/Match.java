package org.gradcheck.answer;

import org.gradcheck.expression.Reading;

/**
 * How a written answer compares with a value.
 *
 * @param result the comparison's outcome
 * @param reading the reading that was compared last: the matching one, if any matches
 */
public record Match(Result result, Reading reading) {

    /** Whether answer and value are the same. */
    public enum Result {
        /** The same, to the precision the answer is written in. */
        EQUAL,
        /** Within what the answer admits, but it is written with fewer digits than asked for. */
        TOO_COARSE,
        /** Not the same. */
        DIFFERENT,
        /** Not to be told: the two can't be compared. */
        UNDECIDED
    }

    public boolean isEqual() {
        return result == Result.EQUAL;
    }
}
