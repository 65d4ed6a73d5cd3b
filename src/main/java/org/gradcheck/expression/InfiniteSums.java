package org.gradcheck.expression;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.Num;

/** Closed forms of infinite sums: geometric ones, sums of even reciprocal powers, the exponential series. */
final class InfiniteSums {

    private static final int MOST_LEFT_OUT = 100;

    private InfiniteSums() {}

    static Optional<Expression> find(Series series) {
        if (!series.isSum() || !Series.isWhole(series.from())) {
            return Optional.empty();
        }
        return Geometric.of(series)
                .flatMap(Geometric::sumToInfinity)
                .or(() -> reciprocalPowers(series))
                .or(() -> exponential(series));
    }

    /** {@code sum(c/i^p, i, a, oo)} for even p, by the zeta function. */
    private static Optional<Expression> reciprocalPowers(Series series) {
        Term body = Term.of(series.body());
        Expression exponent = body.powers().getOrDefault(series.bound(), Expression.ZERO);
        if (!(exponent instanceof Num number)
                || number.value().getNumerator().signum() >= 0
                || !isEven(number.value())
                || number.value().getNumerator().bitLength() > 5
                || body.powers().size() > 1) {
            return Optional.empty();
        }
        Expression zeta = PowerSums.zeta(-number.value().intValue());
        return from(series, 1, new Num(body.coefficient()).times(zeta));
    }

    private static boolean isEven(BigFraction number) {
        return number.getDenominator().equals(BigInteger.ONE)
                && !number.getNumerator().testBit(0);
    }

    /** {@code sum(c*x^i/i!, i, a, oo)}: {@code c*e^x} without the terms before a. */
    private static Optional<Expression> exponential(Series series) {
        Term body = Term.of(series.body());
        Expression factorial = Expression.call("factorial", series.bound());
        if (!Expression.number(-1).equals(body.powers().get(factorial))) {
            return Optional.empty();
        }
        Map<Expression, Expression> others = new LinkedHashMap<>(body.powers());
        others.remove(factorial);
        return Geometric.of(series, new Term(body.coefficient(), others))
                .flatMap(rest -> from(series, 0, rest.factor().times(Constant.E.raisedTo(rest.ratio()))));
    }

    /** The sum from a later term on, if that from {@code start} on is known. */
    private static Optional<Expression> from(Series series, int start, Expression whole) {
        BigInteger leftOut = ((Num) series.from()).value().getNumerator().subtract(BigInteger.valueOf(start));
        if (leftOut.signum() < 0 || leftOut.bitLength() > 31 || leftOut.intValue() > MOST_LEFT_OUT) {
            return Optional.empty();
        }
        Expression rest = whole;
        for (int i = start; i < start + leftOut.intValue(); i++) {
            rest = rest.minus(series.term(new Num(new BigFraction(i)), Effort.ofSimplification()));
        }
        return Optional.of(rest);
    }
}
