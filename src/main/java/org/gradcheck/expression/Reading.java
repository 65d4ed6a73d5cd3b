package org.gradcheck.expression;

import java.math.BigInteger;
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
 * @param items the readings of the parts, if it has any
 * @param doubt why a person must choose between this and the first reading, a sentence; empty if not
 */
public record Reading(
        Value value, Optional<BigFraction> lastPlace, String convention, List<Reading> items, String doubt) {

    public Reading {
        items = List.copyOf(items);
    }

    /** A reading whose items, if it has any, are exact. */
    public Reading(Value value, Optional<BigFraction> lastPlace, String convention) {
        this(
                value,
                lastPlace,
                convention,
                value.parts().stream().map(Reading::exact).toList(),
                "");
    }

    /** The reading's value by ordinary reading, exact by its form. */
    public static Reading exact(Value value) {
        return new Reading(value, Optional.empty(), "");
    }

    /** The reading of something made of parts that are read. */
    public static Reading of(Value value, List<Reading> parts) {
        return new Reading(value, Optional.empty(), "", parts, "");
    }

    /** Values in order, each of which is read. */
    public static Reading list(List<Reading> items) {
        return of(new Value.Items(values(items)), items);
    }

    /** Values without an order, each of which is read. */
    public static Reading set(List<Reading> items) {
        return of(new Composite.Unordered(values(items)), items);
    }

    /** Values that are read, each with its name. */
    public static Reading named(List<String> names, List<Reading> values) {
        return of(new Composite.Named(names, values(values)), values);
    }

    private static List<Value> values(List<Reading> readings) {
        return readings.stream().map(Reading::value).toList();
    }

    /** The same, as another thing that the text may mean: a person must choose. */
    public Reading doubted(String sentence) {
        return new Reading(value, lastPlace, convention, items, sentence);
    }

    /** The same by a convention. */
    public Reading by(String agreed) {
        return new Reading(value, lastPlace, agreed, items, doubt);
    }

    /** Whether the other value may have been written as this one: it is the same, or rounded or cut off to it. */
    public boolean agreesWith(Reading other) {
        if (value.equals(other.value)) {
            return true;
        }
        Optional<Boolean> within = admitted().flatMap(interval -> interval.contains(other.value));
        return within.or(() -> value.isNear(other.value)).orElse(false);
    }

    /** The same, written no finer than to its last digit that is not zero: "about 400M" to the nearest hundred million. */
    public Reading withoutTrailingZeros() {
        if (lastPlace.isEmpty() || !(value instanceof Value.Exact exact)) {
            return this;
        }
        BigFraction place = lastPlace.get();
        BigInteger units = exact.number().divide(place).getNumerator();
        while (units.signum() != 0 && units.mod(BigInteger.TEN).signum() == 0) {
            units = units.divide(BigInteger.TEN);
            place = place.multiply(10);
        }
        return new Reading(value, Optional.of(place), convention);
    }

    /** Whether a person must choose between this and the first reading. */
    public boolean isRival() {
        return !doubt.isEmpty();
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
