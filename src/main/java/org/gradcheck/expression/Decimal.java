package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** Decimals as exact fractions. */
final class Decimal {

    private Decimal() {}

    static BigFraction fraction(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new BigFraction(decimal.toBigIntegerExact())
                : new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }
}
