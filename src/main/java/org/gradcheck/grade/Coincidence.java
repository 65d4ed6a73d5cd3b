package org.gradcheck.grade;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;

/**
 * How likely it is that a wrong answer matches an explanation by chance.
 *
 * <p>Wrong numbers are taken to be spread evenly on a logarithmic scale over two decades. One that is written so that the
 * values it may stand for are a part w of it then meets one of n candidates with a probability of about {@code n*w/ln(100)}.
 */
final class Coincidence {

    /** What chance is small enough to be told as an explanation. */
    private static final double SMALL = 0.01;

    private static final double TWO_DECADES = Math.log(100);

    private Coincidence() {}

    /** Whether a match of this reading with one of so many candidates says something. */
    static boolean isUnlikely(Reading reading, Value right, int candidates) {
        return candidates * width(reading, right) / TWO_DECADES <= SMALL;
    }

    /** How much of a number its writing leaves open, from 0 to 1. What differs in no item from the right list says nothing. */
    private static double width(Reading reading, Value right) {
        Value value = reading.value();
        if (value instanceof Value.Items) {
            return width(reading.items(), right.parts());
        }
        if (value instanceof Value.Exact exact) {
            return width(reading, exact.number());
        }
        return value instanceof Value.Real || value instanceof Value.Formula ? 0 : 1;
    }

    private static double width(List<Reading> items, List<Value> right) {
        double width = 1;
        for (int i = 0; i < items.size(); i++) {
            boolean differs = i >= right.size() || !items.get(i).value().equals(right.get(i));
            width *= differs
                    ? width(
                            items.get(i),
                            i < right.size() ? right.get(i) : items.get(i).value())
                    : 1;
        }
        return width;
    }

    /** For a number that is exact by its form, such as 3/4, what lies between it and others as simple. */
    private static double width(Reading reading, BigFraction number) {
        if (number.getNumerator().signum() == 0) {
            return 1;
        }
        double open = reading.admitted()
                .map(interval ->
                        interval.high().subtract(interval.low()).divide(number).abs())
                .orElseGet(() -> new BigFraction(
                        BigInteger.ONE, number.getNumerator().abs().multiply(number.getDenominator())))
                .doubleValue();
        return Math.min(1, open);
    }
}
