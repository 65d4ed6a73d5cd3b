package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.Num;

/** Logarithms to any base. */
final class Logarithms {

    /** {@code log(4, 8)} is 2/3; larger denominators are not looked for. */
    private static final int LARGEST_DENOMINATOR = 12;

    private static final int MOST_BITS = 20_000;

    private Logarithms() {}

    static Enclosure enclose(Enclosure x, Enclosure base, Precision precision) {
        if (base.isExactly(BigDecimal.ONE)) {
            throw new ArithmeticException("there is no logarithm to the base 1");
        }
        return Transcendental.ln(x, precision).over(Transcendental.ln(base, precision), precision);
    }

    /** The logarithm where it is simpler: a fraction, or the exponent of a power of the base. */
    static Optional<Expression> simplified(Expression x, Expression base) {
        if (base.equals(Expression.ONE)) {
            return Optional.empty();
        }
        if (x.equals(Expression.ONE)) {
            return Optional.of(Expression.ZERO);
        }
        if (x instanceof Num number && base instanceof Num fraction) {
            return fraction(number.value(), fraction.value()).map(Num::new);
        }
        Term term = Term.of(x);
        if (term.powers().size() == 1 && term.coefficient().equals(BigFraction.ONE)) {
            return term.powers().entrySet().stream()
                    .filter(power -> isPositive(power.getKey()))
                    .flatMap(power -> ofPower(power.getKey(), power.getValue(), base).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private static boolean isPositive(Expression base) {
        return base instanceof Constant
                || base instanceof Num number && number.value().getNumerator().signum() > 0;
    }

    private static Optional<Expression> ofPower(Expression power, Expression exponent, Expression base) {
        if (power.equals(base)) {
            return Optional.of(exponent);
        }
        return power instanceof Num number && base instanceof Num fraction
                ? fraction(number.value(), fraction.value()).map(ratio -> new Num(ratio).times(exponent))
                : Optional.empty();
    }

    /** The fraction p/q with {@code base^p = x^q}, if there is one. */
    private static Optional<BigFraction> fraction(BigFraction x, BigFraction base) {
        if (x.getNumerator().signum() <= 0 || base.getNumerator().signum() <= 0) {
            return Optional.empty();
        }
        double ratio = ln(x) / ln(base);
        for (int q = 1; q <= LARGEST_DENOMINATOR; q++) {
            long p = Math.round(ratio * q);
            if (Math.abs(ratio * q - p) < 1e-9 * Math.max(1, Math.abs(p)) && isSame(x, q, base, p)) {
                return Optional.of(new BigFraction(BigInteger.valueOf(p), BigInteger.valueOf(q)));
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(BigFraction x, int q, BigFraction base, long p) {
        return bits(x) * q <= MOST_BITS
                && bits(base) * Math.abs(p) <= MOST_BITS
                && x.pow(q).equals(base.pow(p));
    }

    private static long bits(BigFraction x) {
        return Math.max(x.getNumerator().bitLength(), x.getDenominator().bitLength());
    }

    private static double ln(BigFraction x) {
        return ln(x.getNumerator()) - ln(x.getDenominator());
    }

    /** Also of whole numbers beyond the range of floating point. */
    private static double ln(BigInteger x) {
        int shift = Math.max(0, x.bitLength() - 60);
        return Math.log(x.shiftRight(shift).doubleValue()) + shift * Math.log(2);
    }
}
