package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;

/**
 * Keeps the numbers between two steps short. Exact ones would grow with every step: a fraction's digits double or triple,
 * a closed expression holds the one before many times over.
 */
public final class Shortening {

    /** Far more digits than anyone writes, so that no verdict hangs on the rounding. */
    private static final MathContext DIGITS = new MathContext(40);

    /** Fractions up to this length (some 300 digits) stay exact. */
    private static final int LONGEST_BITS = 1_000;

    private static final int LONGEST_FORMULA = 5_000;

    private Shortening() {}

    /**
     * A short fraction, an infinity and an expression with symbols as they are; anything else to 40 significant digits.
     *
     * @throws ArithmeticException if it has no value or is a formula too long to go on with
     */
    public static Expression shortened(Expression exact) {
        if (exact instanceof Num number && bits(number.value()) <= LONGEST_BITS) {
            return exact;
        }
        if (exact.symbols().isEmpty()) {
            return decimal(exact);
        }
        if (exact.canon().length() > LONGEST_FORMULA) {
            throw new ArithmeticException("without values for " + String.join(", ", exact.symbols())
                    + " the formula becomes too long after these steps");
        }
        return exact;
    }

    private static int bits(BigFraction value) {
        return Math.max(value.getNumerator().bitLength(), value.getDenominator().bitLength());
    }

    private static Expression decimal(Expression exact) {
        Value value = Value.of(exact);
        if (value instanceof Composite.Infinite infinite) {
            return infinite.expression();
        }
        BigDecimal rounded = value.decimal(DIGITS)
                .orElseThrow(
                        () -> new ArithmeticException("a step leads to " + exact.canon() + ", which has no value"));
        BigInteger power = BigInteger.TEN.pow(Math.abs(rounded.scale()));
        return new Num(
                rounded.scale() >= 0
                        ? new BigFraction(rounded.unscaledValue(), power)
                        : new BigFraction(rounded.unscaledValue().multiply(power)));
    }
}
