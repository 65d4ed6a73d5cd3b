package org.gradcheck.expression;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * One way a written text can be understood.
 *
 * @param value what it stands for
 * @param lastPlace one unit in the last written digit, in the value's own scale (1000 for {@code 164k}); empty where the
 *     form is exact, as in {@code 1/3} or {@code 2^10}
 * @param convention what has to be agreed for this reading, such as {@code K = 1024}; empty for the ordinary reading
 * @param items the readings of the items, if it is a list
 */
public record Reading(Value value, Optional<BigFraction> lastPlace, String convention, List<Reading> items) {

    public Reading {
        items = List.copyOf(items);
    }

    /** A reading whose items, if it has any, are exact. */
    public Reading(Value value, Optional<BigFraction> lastPlace, String convention) {
        this(value, lastPlace, convention, exactItems(value));
    }

    private static List<Reading> exactItems(Value value) {
        return value instanceof Value.Items list
                ? list.items().stream().map(Reading::exact).toList()
                : List.of();
    }

    /** The reading's value by ordinary reading, exact by its form. */
    public static Reading exact(Value value) {
        return new Reading(value, Optional.empty(), "");
    }

    /**
     * The true values the text admits: all that give it when rounded or cut off to its last written digit. A whole number
     * without suffix so admits no other whole number.
     */
    public Optional<Interval> admitted() {
        if (value instanceof Value.Exact exact && lastPlace.isPresent()) {
            return Optional.of(Interval.around(exact.number(), lastPlace.get()));
        }
        return Optional.empty();
    }
}
