package org.gradcheck.expression;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A number as written.
 *
 * @param lastPlace one unit in the last written digit
 * @param doubt why it may mean something else, a sentence; empty if it is clear
 * @param otherwise what else it may mean, if that can be told
 */
public record NumberToken(
        String text, BigFraction value, BigFraction lastPlace, String doubt, Optional<Value> otherwise) {

    /** A number that can mean one thing only. */
    static NumberToken clear(String text, BigFraction value, BigFraction lastPlace) {
        return new NumberToken(text, value, lastPlace, "", Optional.empty());
    }

    /** The same, with a doubt and what it may mean instead. */
    NumberToken doubted(String sentence, Value instead) {
        return new NumberToken(text, value, lastPlace, sentence, Optional.of(instead));
    }

    /** Whether it may mean something that is not known. */
    boolean isUnclear() {
        return !doubt.isEmpty() && otherwise.isEmpty();
    }
}
