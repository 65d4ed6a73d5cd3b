package org.gradcheck.expression;

import java.math.BigDecimal;

/** Powers and roots of enclosed numbers. */
final class Powers {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final double LN_TEN = Math.log(10);

    private Powers() {}

    static Enclosure power(Enclosure base, Enclosure exponent, Precision precision) {
        if (base.isExactly(BigDecimal.ZERO)) {
            return ofZero(exponent);
        }
        if (exponent.isWhole() && isSmall(exponent.low())) {
            return whole(base, exponent.low().intValueExact(), precision);
        }
        if (exponent.isExactly(HALF)) {
            return Transcendental.sqrt(base, precision);
        }
        if (base.sign() < 0) {
            if (!exponent.mayBeWhole()) {
                throw new ArithmeticException("a negative number has no real power that is not whole");
            }
            throw new Undecided("the power of a negative number cannot be worked out");
        }
        return base.sign() == 0
                ? ofZero(exponent)
                : Transcendental.exp(exponent.times(Transcendental.ln(base, precision), precision), precision);
    }

    private static Enclosure ofZero(Enclosure exponent) {
        return switch (exponent.sign()) {
            case 1 -> Enclosure.ZERO;
            case 0 -> throw new ArithmeticException("zero to the power of zero is not defined");
            default -> throw new ArithmeticException("division by zero");
        };
    }

    private static boolean isSmall(BigDecimal exponent) {
        return exponent.abs().compareTo(Transcendental.LARGEST_EXPONENT) <= 0;
    }

    /** By repeated squaring; a power of a number on both sides of zero is taken of its size. */
    private static Enclosure whole(Enclosure base, int exponent, Precision precision) {
        checkSize(base.abs().high(), exponent);
        if (exponent < 0) {
            return Enclosure.ONE.over(whole(base, -exponent, precision), precision);
        }
        Enclosure power = Enclosure.ONE;
        Enclosure size = base.abs();
        for (int bits = exponent; bits > 0; bits >>= 1) {
            power = (bits & 1) == 1 ? power.times(size, precision) : power;
            size = bits > 1 ? size.times(size, precision) : size;
        }
        if (exponent % 2 == 0 || base.low().signum() >= 0) {
            return power;
        }
        return base.high().signum() <= 0 ? power.negate() : power.to(power.negate());
    }

    private static void checkSize(BigDecimal base, int exponent) {
        double digits = base.signum() == 0 ? 0 : base.precision() - base.scale();
        if (digits * Math.abs((double) exponent) * LN_TEN > 2 * Transcendental.LARGEST_EXPONENT.doubleValue()) {
            throw new ArithmeticException("the number is too large to be worked out");
        }
    }

    /** The real root; of a negative number there is one if the degree is odd. */
    static Enclosure root(Enclosure x, Enclosure degree, Precision precision) {
        if (!degree.isWhole() || degree.sign() == 0) {
            throw new ArithmeticException("the degree of a root is a whole number other than zero");
        }
        Enclosure exponent = Enclosure.ONE.over(degree, precision);
        if (x.sign() >= 0) {
            return power(x, exponent, precision);
        }
        if (!degree.low().toBigIntegerExact().testBit(0)) {
            throw new ArithmeticException("a negative number has no real root of even degree");
        }
        return power(x.negate(), exponent, precision).negate();
    }
}
