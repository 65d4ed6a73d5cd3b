package org.gradcheck.answer;

import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/** A kind of answer. Immutable and thread-safe. */
public interface AnswerKind {

    /** The kind's name in rubrics: {@code count}. */
    String name();

    /** Whether a value can be an answer of this kind. */
    boolean admits(Value value);

    /** Whether a text that was read this way can be an answer of this kind at all. */
    default boolean accepts(Written written) {
        return written.first(this::admits).isPresent();
    }

    /**
     * Compares by the ordinary reading first, then by each reading that a convention allows.
     *
     * @param digits the fewest significant digits asked for; more are never demanded than the value has
     */
    Match compare(Written written, Value expected, int digits);

    /**
     * How a right answer is written, in a sentence for the student; empty where there is nothing to say.
     *
     * @param digits the fewest significant digits asked for
     */
    String wanted(int digits);

    /** Whether it is a formula, in which letters are names. */
    default boolean isFormula() {
        return false;
    }

    /** Whether it is an equation, of which both sides count. */
    default boolean isEquation() {
        return false;
    }

    /** Whether it is several values with names, each of a kind of its own. */
    default boolean isMulti() {
        return false;
    }

    /** Whether it is words, told by a vocabulary, and no mathematics. */
    default boolean isInWords() {
        return false;
    }

    /** Whether a person grades it: nothing is read or compared. */
    default boolean isManual() {
        return false;
    }
}
