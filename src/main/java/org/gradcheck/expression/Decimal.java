package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/** Decimals as exact fractions, and back. */
final class Decimal {

    private Decimal() {}

    static BigFraction fraction(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new BigFraction(decimal.toBigIntegerExact())
                : new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** The exact decimal, where there is a short one and the number is not negative. */
    static Optional<String> ofFraction(BigFraction value) {
        BigInteger rest = value.getDenominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        while (rest.mod(BigInteger.valueOf(5)).signum() == 0) {
            rest = rest.divide(BigInteger.valueOf(5));
            fives++;
        }
        if (!rest.equals(BigInteger.ONE) || Math.max(twos, fives) > 20) {
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()));
        return Optional.of(exact.toPlainString());
    }
}
