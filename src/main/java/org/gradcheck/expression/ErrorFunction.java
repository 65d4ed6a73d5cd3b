package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The error function, by the series {@code 2/sqrt(pi)*exp(-x^2)*sum of 2^n*x^(2n+1)/(1*3*...*(2n+1))}, in which all terms have
 * the same sign (Abramowitz and Stegun, 7.1.6).
 */
final class ErrorFunction {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ErrorFunction() {}

    /** It grows everywhere, so that the ends of the enclosure are those of its argument. */
    static Enclosure of(Enclosure x, Precision precision) {
        Enclosure low = at(x.low(), precision);
        return x.isExact() ? low : low.to(at(x.high(), precision));
    }

    private static Enclosure at(BigDecimal x, Precision precision) {
        if (x.signum() < 0) {
            return at(x.negate(), precision).negate();
        }
        if (x.signum() == 0) {
            return Enclosure.ZERO;
        }
        return isNearlyOne(x, precision)
                ? new Enclosure(
                        BigDecimal.ONE.subtract(BigDecimal.ONE.scaleByPowerOfTen(-precision.digits())), BigDecimal.ONE)
                : series(x, precision);
    }

    /** Less than {@code exp(-x^2)} is missing to 1 for x from 1 on (Abramowitz and Stegun, 7.1.13). */
    private static boolean isNearlyOne(BigDecimal x, Precision precision) {
        BigDecimal square = x.multiply(x, MathContext.DECIMAL64);
        return x.compareTo(BigDecimal.ONE) > 0
                && square.compareTo(BigDecimal.valueOf(precision.digits() * 24L / 10 + 1)) > 0;
    }

    private static Enclosure series(BigDecimal x, Precision precision) {
        MathContext context = precision.finer();
        BigDecimal doubled = TWO.multiply(x).multiply(x, context);
        BigDecimal term = x;
        BigDecimal sum = x;
        BigDecimal least = x.scaleByPowerOfTen(-context.getPrecision() - 1);
        for (long odd = 3; term.compareTo(least) > 0 || doubled.compareTo(BigDecimal.valueOf(odd)) > 0; odd += 2) {
            term = term.multiply(doubled, context).divide(BigDecimal.valueOf(odd), context);
            sum = sum.add(term, context);
        }
        Enclosure series = precision.around(sum, sum);
        Enclosure square = Enclosure.of(x).times(Enclosure.of(x), precision);
        Enclosure rootOfPi = Transcendental.sqrt(Transcendental.pi(precision), precision);
        return series.times(Transcendental.exp(square.negate(), precision), precision)
                .times(Enclosure.TWO, precision)
                .over(rootOfPi, precision)
                .min(Enclosure.ONE);
    }
}
