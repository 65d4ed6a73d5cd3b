package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;

/** A sum over {@code factor*ratio^i}; neither holds the bound symbol i. */
record Geometric(Series series, Expression factor, Expression ratio) {

    static Optional<Geometric> of(Series series) {
        return of(series, Term.of(series.body()));
    }

    /** A sum over a product: the parts with the symbol in their exponent make up the ratio. */
    static Optional<Geometric> of(Series series, Term body) {
        List<Expression> factors = new ArrayList<>(List.of(new Num(body.coefficient())));
        List<Expression> ratios = new ArrayList<>(List.of(Expression.ONE));
        for (Map.Entry<Expression, Expression> power : body.powers().entrySet()) {
            Optional<Univariate> exponent = exponent(power.getKey(), power.getValue(), series.bound());
            if (exponent.isEmpty()) {
                return Optional.empty();
            }
            List<Expression> linear = exponent.get().coefficients();
            factors.add(power.getKey().raisedTo(linear.get(0)));
            ratios.add(linear.size() > 1 ? power.getKey().raisedTo(linear.get(1)) : Expression.ONE);
        }
        Simplification simplification = new Simplification();
        return Optional.of(new Geometric(series, simplification.product(factors), simplification.product(ratios)));
    }

    private static Optional<Univariate> exponent(Expression base, Expression exponent, Symbol bound) {
        return Indexed.dependsOn(base, bound.name())
                ? Optional.empty()
                : Univariate.of(exponent, bound).filter(linear -> linear.degree() <= 1);
    }

    /** {@code factor*(ratio^(to + 1) - ratio^from)/(ratio - 1)}. */
    Optional<Expression> sum() {
        if (ratio.equals(Expression.ONE)) {
            return Optional.of(factor.times(series.count()));
        }
        Expression last = ratio.raisedTo(series.to().plus(Expression.ONE));
        Expression difference = last.minus(ratio.raisedTo(series.from()));
        return Optional.of(factor.times(difference).over(ratio.minus(Expression.ONE)));
    }

    /** {@code factor*ratio^from/(1 - ratio)} for a ratio of a size below 1. */
    Optional<Expression> sumToInfinity() {
        boolean converges = ratio instanceof Num number && number.value().abs().compareTo(BigFraction.ONE) < 0;
        return converges
                ? Optional.of(factor.times(ratio.raisedTo(series.from())).over(Expression.ONE.minus(ratio)))
                : Optional.empty();
    }
}
