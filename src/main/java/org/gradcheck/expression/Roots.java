package org.gradcheck.expression;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;

/** Roots that are fractions. */
final class Roots {

    private static final int HIGHEST_DEGREE = 1_000;
    private static final int MOST_BITS = 20_000;

    private Roots() {}

    /** The real root, where there is a simpler form of it. */
    static Optional<Expression> simplified(Expression x, Expression degree) {
        if (!(degree instanceof Num number)
                || !number.isWhole()
                || number.value().getNumerator().signum() == 0) {
            return Optional.empty();
        }
        boolean odd = number.value().getNumerator().testBit(0);
        Expression exponent = Expression.ONE.over(degree);
        if (!odd || x instanceof Num radicand && radicand.value().getNumerator().signum() >= 0) {
            return Optional.of(x.raisedTo(exponent));
        }
        return x instanceof Num ? Optional.of(x.negate().raisedTo(exponent).negate()) : Optional.empty();
    }

    /** The positive root of a positive fraction, if it is a fraction. */
    static Optional<BigFraction> exact(BigFraction x, BigInteger degree) {
        if (x.getNumerator().signum() < 0 || degree.bitLength() > 31 || degree.intValue() > HIGHEST_DEGREE) {
            return Optional.empty();
        }
        return exact(x.getNumerator(), degree.intValue())
                .flatMap(above ->
                        exact(x.getDenominator(), degree.intValue()).map(below -> new BigFraction(above, below)));
    }

    private static Optional<BigInteger> exact(BigInteger x, int degree) {
        if (x.bitLength() > MOST_BITS) {
            return Optional.empty();
        }
        if (x.signum() == 0) {
            return Optional.of(x);
        }
        BigInteger root = degree == 2 ? x.sqrt() : floor(x, degree);
        return root.pow(degree).equals(x) ? Optional.of(root) : Optional.empty();
    }

    /** By Newton's method from above (Cohen, A Course in Computational Algebraic Number Theory, algorithm 1.7.1). */
    private static BigInteger floor(BigInteger x, int degree) {
        BigInteger root = BigInteger.ONE.shiftLeft(x.bitLength() / degree + 1);
        while (true) {
            BigInteger next = root.multiply(BigInteger.valueOf(degree - 1L))
                    .add(x.divide(root.pow(degree - 1)))
                    .divide(BigInteger.valueOf(degree));
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
        }
    }
}
