package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The true values that a rounded number may stand for.
 *
 * @param low the smallest, itself included if {@code lowClosed}
 * @param high the largest, itself included if {@code highClosed}
 */
public record Interval(BigFraction low, boolean lowClosed, BigFraction high, boolean highClosed) {

    /** Enough digits to tell any value a student writes from its neighbours. */
    private static final MathContext DIGITS = new MathContext(40);

    /**
     * What rounding to the nearest (half either way) or cutting off could have made into the number: from half a unit
     * nearer to zero, included, to a whole unit farther from zero, not included.
     */
    static Interval around(BigFraction number, BigFraction lastPlace) {
        BigFraction towardsZero = lastPlace.divide(2);
        if (number.getNumerator().signum() < 0) {
            return new Interval(number.subtract(lastPlace), false, number.add(towardsZero), true);
        }
        return new Interval(number.subtract(towardsZero), true, number.add(lastPlace), false);
    }

    /** Whether a value lies within; empty where it is not one number. */
    public Optional<Boolean> contains(Value value) {
        if (value instanceof Value.Exact exact) {
            return Optional.of(contains(exact.number()));
        }
        return value.decimal(DIGITS).map(decimal -> contains(fraction(decimal)));
    }

    private boolean contains(BigFraction number) {
        int aboveLow = number.compareTo(low);
        int belowHigh = high.compareTo(number);
        return (lowClosed ? aboveLow >= 0 : aboveLow > 0) && (highClosed ? belowHigh >= 0 : belowHigh > 0);
    }

    private static BigFraction fraction(BigDecimal decimal) {
        return Decimal.fraction(decimal);
    }
}
