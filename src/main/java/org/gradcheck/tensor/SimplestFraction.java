package org.gradcheck.tensor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;

/** Numbers that were worked out to many digits: short fractions among them are told again as what they are. */
final class SimplestFraction {

    /** Far fewer digits than were worked out, far more than anyone writes. */
    private static final BigDecimal SAME = BigDecimal.ONE.movePointLeft(42);

    private static final MathContext DIGITS = new MathContext(45);
    private static final BigInteger LARGEST_DENOMINATOR = BigInteger.valueOf(1_000_000);

    private SimplestFraction() {}

    /** The number, or the short fraction that is the same to 42 places. */
    static Expression of(BigDecimal number) {
        return new Num(near(number).orElseGet(() -> exactly(number.round(DIGITS))));
    }

    private static BigFraction exactly(BigDecimal number) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(number.scale()));
        return number.scale() >= 0
                ? new BigFraction(number.unscaledValue(), power)
                : new BigFraction(number.unscaledValue().multiply(power));
    }

    /** By the continued fraction (Hardy and Wright, An Introduction to the Theory of Numbers, 1938, section 10.2). */
    private static Optional<BigFraction> near(BigDecimal number) {
        BigInteger above = BigInteger.ONE;
        BigInteger below = BigInteger.ZERO;
        BigInteger aboveBefore = BigInteger.ZERO;
        BigInteger belowBefore = BigInteger.ONE;
        BigDecimal rest = number;
        while (true) {
            BigInteger whole = rest.setScale(0, RoundingMode.FLOOR).toBigInteger();
            BigInteger nextAbove = whole.multiply(above).add(aboveBefore);
            BigInteger nextBelow = whole.multiply(below).add(belowBefore);
            if (nextBelow.compareTo(LARGEST_DENOMINATOR) > 0) {
                return Optional.empty();
            }
            if (isSame(number, nextAbove, nextBelow)) {
                return Optional.of(new BigFraction(nextAbove, nextBelow));
            }
            aboveBefore = above;
            belowBefore = below;
            above = nextAbove;
            below = nextBelow;
            rest = BigDecimal.ONE.divide(rest.subtract(new BigDecimal(whole)), JacobiRotations.DIGITS);
        }
    }

    private static boolean isSame(BigDecimal number, BigInteger above, BigInteger below) {
        BigDecimal difference = number.multiply(new BigDecimal(below)).subtract(new BigDecimal(above));
        return difference.abs().compareTo(SAME) <= 0;
    }
}
