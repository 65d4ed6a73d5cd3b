package org.gradcheck.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number in words, such as {@code one hundred and sixty-three thousand}.
 *
 * @param value its value
 * @param end the index of the word behind it
 * @param scale the word it ends in if that is thousand, million ..., otherwise empty
 * @param isSpelled whether any of it is a word
 */
record Cardinal(BigDecimal value, int end, String scale, boolean isSpelled) {

    /** The number that begins with a word; empty if none does. */
    static Optional<Cardinal> at(List<String> words, int from) {
        return new CardinalReader(words, from).read();
    }

    boolean isScaled() {
        return !scale.isEmpty();
    }

    String digits() {
        return value.toPlainString();
    }

    /** {@code 62 million} rather than 62000000, which would be exact. */
    String shortest() {
        return NumberWords.scale(scale)
                .map(factor -> value.divide(BigDecimal.valueOf(factor)).toPlainString() + " " + scale)
                .orElse(digits());
    }
}
