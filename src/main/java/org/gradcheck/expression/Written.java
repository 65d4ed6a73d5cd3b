package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it was written, and beside it how it can be understood.
 *
 * @param text the text, as it stands in the document
 * @param expression the text as mathematics, before a suffix or unit is applied
 * @param readings what it stands for: the ordinary reading first, then others that need a convention; never empty
 * @param approximate whether it is said to be about right ("about", "~")
 * @param unit the unit in canonical spelling, empty if none is written
 * @param doubts why a person should look, empty if the reading is clear: each a sentence
 */
public record Written(
        String text,
        Expression expression,
        List<Reading> readings,
        boolean approximate,
        String unit,
        List<String> doubts) {

    public Written {
        readings = List.copyOf(readings);
        doubts = List.copyOf(doubts);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("no reading of \"" + text + "\"");
        }
    }

    /** The reading to be taken unless something else is agreed. */
    public Reading primary() {
        return readings.get(0);
    }

    /** Whether a person must choose what is meant. */
    public boolean isAmbiguous() {
        return !doubts.isEmpty();
    }

    /** The same with only those readings that need no convention, or one of these. */
    public Written allowing(List<String> conventions) {
        List<Reading> allowed = readings.stream()
                .filter(reading -> reading.convention().isEmpty() || conventions.contains(reading.convention()))
                .toList();
        return new Written(text, expression, allowed, approximate, unit, doubts);
    }

    /** The same, said to be about right. */
    public Written approximately() {
        return new Written(text, expression, readings, true, unit, doubts);
    }

    /** The same with one more doubt. */
    public Written doubted(String doubt) {
        List<String> all = new ArrayList<>(doubts);
        all.add(doubt);
        return new Written(text, expression, readings, approximate, unit, all);
    }
}
