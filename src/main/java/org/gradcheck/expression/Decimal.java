package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/** Decimals as exact fractions, and back. */
final class Decimal {

    private static final int MOST_PLACES = 20;

    /** A numerator with more bits comes of a calculation in decimals, which read better than two such numbers. */
    private static final int LONG = 100;

    private Decimal() {}

    static BigFraction fraction(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new BigFraction(decimal.toBigIntegerExact())
                : new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** The exact decimal, where it reads better than the fraction and the number is not negative. */
    static Optional<String> ofFraction(BigFraction value) {
        BigInteger rest = value.getDenominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        while (rest.mod(BigInteger.valueOf(5)).signum() == 0) {
            rest = rest.divide(BigInteger.valueOf(5));
            fives++;
        }
        boolean isShort =
                Math.max(twos, fives) <= MOST_PLACES || value.getNumerator().bitLength() > LONG;
        if (!rest.equals(BigInteger.ONE) || !isShort) {
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()));
        return Optional.of(exact.toPlainString());
    }
}
