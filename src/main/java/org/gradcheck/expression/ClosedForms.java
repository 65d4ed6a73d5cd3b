package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Expression.Num;

/** Closed forms of sums and products with bounds. */
final class ClosedForms {

    /** The powers in a sum up to a bound of so many bits are that many times as long. */
    private static final int LONGEST_BOUND = 500;

    private ClosedForms() {}

    static Optional<Expression> find(Series series) {
        if (series.isInfinite()) {
            return InfiniteSums.find(series);
        }
        return series.isSum() ? Geometric.of(series).flatMap(Geometric::sum) : product(series);
    }

    /** A sum over a polynomial in the bound symbol, or a product of equal factors. */
    static Optional<Expression> polynomial(Series series) {
        if (series.isInfinite()) {
            return Optional.empty();
        }
        if (!series.isSum()) {
            return series.isConstant() ? Optional.of(series.body().raisedTo(series.count())) : Optional.empty();
        }
        return isShort(series.from()) && isShort(series.to())
                ? Univariate.of(series.body(), series.bound()).map(polynomial -> sum(series, polynomial))
                : Optional.empty();
    }

    private static boolean isShort(Expression bound) {
        return !(bound instanceof Num number) || number.value().getNumerator().bitLength() < LONGEST_BOUND;
    }

    /** Each power up to the last term, without those before the first. */
    private static Expression sum(Series series, Univariate polynomial) {
        List<Expression> parts = new ArrayList<>();
        Expression before = series.from().minus(Expression.ONE);
        for (int power = 0; power <= polynomial.degree(); power++) {
            Expression coefficient = polynomial.coefficients().get(power);
            if (!coefficient.equals(Expression.ZERO)) {
                Expression all = PowerSums.upTo(series.to(), power);
                parts.add(coefficient.times(all.minus(PowerSums.upTo(before, power))));
            }
        }
        return parts.isEmpty() ? Expression.ZERO : new Simplification().sum(parts);
    }

    /** {@code 1*2*...*n = n!} */
    private static Optional<Expression> product(Series series) {
        boolean isFactorial =
                series.body().equals(series.bound()) && series.from().equals(Expression.ONE);
        return isFactorial
                ? Optional.of(Expression.call("factorial", series.to()).simplify())
                : Optional.empty();
    }
}
