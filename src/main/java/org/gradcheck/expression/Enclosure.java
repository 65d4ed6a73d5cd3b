package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Two decimals between which a number lies, ends included. Every operation rounds the low end down and the high end up, so
 * that the true result cannot escape (Moore, Interval Analysis, 1966, chapters 2 and 3).
 *
 * <p>A number that agrees with a whole one to {@value #ALIKE} digits after the point is taken for it where a decision
 * hangs on that: whether {@code ln(1000)/ln(10)} is 3 cannot be told from any number of digits.
 */
record Enclosure(BigDecimal low, BigDecimal high) {

    static final Enclosure ZERO = of(BigDecimal.ZERO);
    static final Enclosure ONE = of(BigDecimal.ONE);
    static final Enclosure TWO = of(BigDecimal.valueOf(2));
    static final Enclosure TEN = of(BigDecimal.TEN);

    static final int ALIKE = 250;

    private static final MathContext ROUGHLY = new MathContext(9, RoundingMode.UP);

    private static final BigDecimal NARROW = BigDecimal.ONE.scaleByPowerOfTen(-ALIKE);

    static Enclosure of(BigDecimal exact) {
        return new Enclosure(exact, exact);
    }

    static Enclosure of(BigFraction exact, Precision precision) {
        BigDecimal dividend = new BigDecimal(exact.getNumerator());
        if (exact.getDenominator().equals(BigInteger.ONE)) {
            return new Enclosure(dividend.round(precision.down()), dividend.round(precision.up()));
        }
        BigDecimal divisor = new BigDecimal(exact.getDenominator());
        return new Enclosure(dividend.divide(divisor, precision.down()), dividend.divide(divisor, precision.up()));
    }

    boolean isExact() {
        return low.compareTo(high) == 0;
    }

    boolean isExactly(BigDecimal number) {
        return isExact() && low.compareTo(number) == 0;
    }

    /** Whether it is one whole number for certain. */
    boolean isWhole() {
        return isExact() && low.stripTrailingZeros().scale() <= 0;
    }

    /** Whether it is taken for a whole number that it holds. */
    private boolean isTakenFor(BigDecimal whole) {
        return low.compareTo(whole) <= 0 && whole.compareTo(high) <= 0 && isNarrow();
    }

    private boolean isNarrow() {
        return isExact() || width().compareTo(NARROW) < 0;
    }

    /** How far the ends are apart, at most; the difference of a huge and a tiny number would be too long to write. */
    BigDecimal width() {
        return high.subtract(low, ROUGHLY);
    }

    boolean meets(Enclosure other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Whether the ends agree to so many digits, significant ones or, below 1, after the point. */
    boolean isWithin(int digits) {
        BigDecimal size = high.abs().max(low.abs()).max(BigDecimal.ONE);
        return width().compareTo(size.scaleByPowerOfTen(-digits)) <= 0;
    }

    boolean mayBeWhole() {
        return low.setScale(0, RoundingMode.CEILING).compareTo(high) <= 0;
    }

    /** -1, 0 or 1. */
    int sign() {
        if (low.signum() == high.signum()) {
            return low.signum();
        }
        if (isTakenFor(BigDecimal.ZERO)) {
            return 0;
        }
        throw new Undecided("it cannot be told whether a number is zero");
    }

    Enclosure negate() {
        return new Enclosure(high.negate(), low.negate());
    }

    Enclosure plus(Enclosure other, Precision precision) {
        return new Enclosure(low.add(other.low, precision.down()), high.add(other.high, precision.up()));
    }

    Enclosure minus(Enclosure other, Precision precision) {
        return plus(other.negate(), precision);
    }

    Enclosure times(Enclosure other, Precision precision) {
        if (low.signum() >= 0 && other.low.signum() >= 0) {
            return new Enclosure(low.multiply(other.low, precision.down()), high.multiply(other.high, precision.up()));
        }
        List<BigDecimal> ends = List.of(
                low.multiply(other.low), low.multiply(other.high), high.multiply(other.low), high.multiply(other.high));
        return new Enclosure(
                Collections.min(ends).round(precision.down()),
                Collections.max(ends).round(precision.up()));
    }

    Enclosure over(Enclosure divisor, Precision precision) {
        if (divisor.sign() == 0) {
            throw new ArithmeticException("division by zero");
        }
        Enclosure inverse = new Enclosure(
                BigDecimal.ONE.divide(divisor.high, precision.down()),
                BigDecimal.ONE.divide(divisor.low, precision.up()));
        return times(inverse, precision);
    }

    /** The smallest enclosure of both. */
    Enclosure to(Enclosure other) {
        return new Enclosure(low.min(other.low), high.max(other.high));
    }

    Enclosure abs() {
        if (low.signum() >= 0) {
            return this;
        }
        return high.signum() <= 0 ? negate() : new Enclosure(BigDecimal.ZERO, high.max(low.negate()));
    }

    Enclosure max(Enclosure other) {
        return new Enclosure(low.max(other.low), high.max(other.high));
    }

    Enclosure min(Enclosure other) {
        return new Enclosure(low.min(other.low), high.min(other.high));
    }

    /** The largest whole number that is not above, or the smallest not below. */
    Enclosure rounded(RoundingMode mode) {
        BigDecimal first = low.setScale(0, mode);
        BigDecimal last = high.setScale(0, mode);
        BigDecimal between = mode == RoundingMode.FLOOR ? last : first;
        if (first.compareTo(last) != 0 && !isTakenFor(between)) {
            throw new Undecided("it cannot be told on which side of a whole number a number lies");
        }
        return of(between);
    }
}
