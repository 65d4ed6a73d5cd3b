package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;

/**
 * A polynomial in one symbol.
 *
 * @param coefficients of the powers 0, 1, 2 ...; the symbol is in none of them
 */
record Univariate(List<Expression> coefficients) {

    static final int HIGHEST_DEGREE = 40;

    Univariate {
        coefficients = List.copyOf(coefficients);
    }

    /** A simplified expression as a polynomial, if it is one of a degree that can be handled. */
    static Optional<Univariate> of(Expression simplified, Symbol symbol) {
        if (!Indexed.dependsOn(simplified, symbol.name())) {
            return Optional.of(new Univariate(List.of(simplified)));
        }
        if (simplified instanceof Sum sum) {
            Optional<Univariate> total = Optional.of(new Univariate(List.of()));
            for (Expression term : sum.terms()) {
                total = total.flatMap(before -> of(term, symbol).map(before::plus));
            }
            return total;
        }
        if (simplified.equals(symbol)) {
            return Optional.of(new Univariate(List.of(Expression.ZERO, Expression.ONE)));
        }
        return simplified instanceof Symbol ? Optional.empty() : ofProduct(Term.of(simplified), symbol);
    }

    private static Optional<Univariate> ofProduct(Term term, Symbol symbol) {
        Univariate product = new Univariate(List.of(new Num(term.coefficient())));
        for (Map.Entry<Expression, Expression> power : term.powers().entrySet()) {
            Optional<Univariate> factor = ofPower(power.getKey(), power.getValue(), symbol);
            if (factor.isEmpty() || product.degree() + factor.get().degree() > HIGHEST_DEGREE) {
                return Optional.empty();
            }
            product = product.times(factor.get());
        }
        return Optional.of(product);
    }

    private static Optional<Univariate> ofPower(Expression base, Expression exponent, Symbol symbol) {
        Expression power = base.raisedTo(exponent);
        if (!Indexed.dependsOn(power, symbol.name())) {
            return Optional.of(new Univariate(List.of(power)));
        }
        boolean isPolynomial = base.equals(symbol) || base instanceof Sum;
        if (!isPolynomial || !(exponent instanceof Num number) || !isDegree(number)) {
            return Optional.empty();
        }
        int times = number.value().intValue();
        return of(base, symbol)
                .filter(polynomial -> polynomial.degree() * times <= HIGHEST_DEGREE)
                .map(polynomial -> polynomial.raised(times));
    }

    private static boolean isDegree(Num number) {
        return number.isWhole()
                && number.value().getNumerator().signum() > 0
                && number.value().getNumerator().bitLength() < 8;
    }

    int degree() {
        return coefficients.size() - 1;
    }

    private Univariate plus(Univariate other) {
        List<Expression> sum = new ArrayList<>();
        for (int i = 0; i < Math.max(coefficients.size(), other.coefficients.size()); i++) {
            sum.add(coefficient(i).plus(other.coefficient(i)));
        }
        return new Univariate(sum);
    }

    private Expression coefficient(int power) {
        return power < coefficients.size() ? coefficients.get(power) : Expression.ZERO;
    }

    private Univariate times(Univariate other) {
        Univariate product = new Univariate(List.of());
        for (int i = 0; i < coefficients.size(); i++) {
            List<Expression> shifted = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                shifted.add(Expression.ZERO);
            }
            for (Expression coefficient : other.coefficients) {
                shifted.add(coefficients.get(i).times(coefficient));
            }
            product = product.plus(new Univariate(shifted));
        }
        return product;
    }

    private Univariate raised(int exponent) {
        Univariate power = this;
        for (int i = 1; i < exponent; i++) {
            power = power.times(this);
        }
        return power;
    }
}
