package org.gradcheck.grade;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Interval;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;

/** What a written number may stand for: a whole number stands for itself, {@code 3.2M} for all that is rounded or cut off to it. */
record Bounds(BigFraction low, BigFraction high) {

    static final Bounds NOTHING = new Bounds(BigFraction.ZERO, BigFraction.ZERO);

    /** @param reading of one exact number */
    static Bounds of(Reading reading) {
        Value.Exact exact = (Value.Exact) reading.value();
        boolean isWhole = exact.isWhole() && reading.lastPlace().equals(Optional.of(BigFraction.ONE));
        Optional<Interval> admitted = isWhole ? Optional.empty() : reading.admitted();
        return admitted.map(interval -> new Bounds(interval.low(), interval.high()))
                .orElseGet(() -> new Bounds(exact.number(), exact.number()));
    }

    Bounds plus(Bounds other) {
        return new Bounds(low.add(other.low), high.add(other.high));
    }

    Bounds times(BigFraction positive) {
        return new Bounds(low.multiply(positive), high.multiply(positive));
    }

    boolean meets(Bounds other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
}
