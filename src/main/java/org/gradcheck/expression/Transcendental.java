package org.gradcheck.expression;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The functions of enclosed numbers that come from a library; every other function is composed of them. */
final class Transcendental {

    /** Beyond this an exponential has more than 400,000 digits before the point. */
    static final BigDecimal LARGEST_EXPONENT = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Enclosure NEARLY_ZERO =
            new Enclosure(BigDecimal.ONE.scaleByPowerOfTen(-1_000_000_000), BigDecimal.ONE.scaleByPowerOfTen(-400_000));

    /** An angle is reduced with as many digits more as it has before the point. */
    private static final int LONGEST_ANGLE = 200;

    private Transcendental() {}

    static Enclosure pi(Precision precision) {
        return precision.around(BigDecimalMath.pi(precision.finer()), BigDecimal.ONE);
    }

    static Enclosure exp(Enclosure x, Precision precision) {
        Enclosure high = expAt(x.high(), precision);
        return x.isExact() ? high : high.to(expAt(x.low(), precision));
    }

    private static Enclosure expAt(BigDecimal x, Precision precision) {
        if (x.compareTo(LARGEST_EXPONENT) > 0) {
            throw new ArithmeticException("the number is too large to be worked out");
        }
        if (x.negate().compareTo(LARGEST_EXPONENT) > 0) {
            return NEARLY_ZERO;
        }
        BigDecimal value = BigDecimalMath.exp(x, precision.finer());
        return precision.around(value, value);
    }

    static Enclosure ln(Enclosure x, Precision precision) {
        if (x.sign() <= 0) {
            throw new ArithmeticException((x.sign() == 0 ? "zero" : "a negative number") + " has no logarithm");
        }
        Enclosure low = lnAt(x.low(), precision);
        return x.isExact() ? low : low.to(lnAt(x.high(), precision));
    }

    /** The library is slow far from 1, so that powers of ten are split off. */
    private static Enclosure lnAt(BigDecimal x, Precision precision) {
        int tens = x.precision() - x.scale() - 1;
        if (Math.abs(tens) <= 1) {
            BigDecimal value = BigDecimalMath.log(x, precision.finer());
            return precision.around(value, value.abs().max(BigDecimal.ONE));
        }
        Enclosure lnTen = precision.around(BigDecimalMath.log(BigDecimal.TEN, precision.finer()), BigDecimal.TEN);
        return lnAt(x.scaleByPowerOfTen(-tens), precision)
                .plus(lnTen.times(Enclosure.of(BigDecimal.valueOf(tens)), precision), precision);
    }

    static Enclosure sqrt(Enclosure x, Precision precision) {
        int sign = x.sign();
        if (sign < 0) {
            throw new ArithmeticException("a negative number has no real square root");
        }
        if (sign == 0) {
            return Enclosure.ZERO;
        }
        Enclosure high = sqrtAt(x.high(), precision);
        return x.isExact() ? high : high.to(sqrtAt(x.low(), precision));
    }

    private static Enclosure sqrtAt(BigDecimal x, Precision precision) {
        BigDecimal value = x.sqrt(precision.finer());
        return value.multiply(value).compareTo(x) == 0 ? Enclosure.of(value) : precision.around(value, value);
    }

    /** Neither sine nor cosine changes by more than its argument does. */
    static Enclosure sin(Enclosure x, Precision precision) {
        BigDecimal middle = middle(x);
        BigDecimal value = BigDecimalMath.sin(middle, reducing(middle, precision));
        return precision.around(value, middle.abs().min(BigDecimal.ONE)).plus(spread(x), precision);
    }

    static Enclosure cos(Enclosure x, Precision precision) {
        BigDecimal middle = middle(x);
        BigDecimal value = BigDecimalMath.cos(middle, reducing(middle, precision));
        return precision.around(value, BigDecimal.ONE).plus(spread(x), precision);
    }

    private static BigDecimal middle(Enclosure x) {
        return x.isExact() ? x.low() : x.low().add(x.width().multiply(HALF));
    }

    /** How far an end is from the middle, or a little more, because the width is rounded up. */
    private static Enclosure spread(Enclosure x) {
        BigDecimal half = x.width().multiply(HALF);
        return new Enclosure(half.negate(), half);
    }

    private static MathContext reducing(BigDecimal angle, Precision precision) {
        int before = Math.max(0, angle.precision() - angle.scale());
        if (before > LONGEST_ANGLE) {
            throw new ArithmeticException("the angle is too large to be worked out");
        }
        return new MathContext(precision.finer().getPrecision() + before, RoundingMode.HALF_EVEN);
    }

    static Enclosure atan(Enclosure x, Precision precision) {
        Enclosure low = atanAt(x.low(), precision);
        return x.isExact() ? low : low.to(atanAt(x.high(), precision));
    }

    private static Enclosure atanAt(BigDecimal x, Precision precision) {
        BigDecimal value = BigDecimalMath.atan(x, precision.finer());
        return precision.around(value, value.abs());
    }
}
