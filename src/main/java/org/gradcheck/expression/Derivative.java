package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;

/**
 * Differentiates by a symbol: each part becomes a pair of value and slope, and the rules of calculus join the pairs
 * (forward accumulation; Griewank and Walther, Evaluating Derivatives, section 3.1, with expressions for numbers).
 */
final class Derivative implements Algebra<Derivative.Dual> {

    /** An expression and its derivative. */
    record Dual(Expression value, Expression slope) {

        boolean isConstant() {
            return slope.equals(Expression.ZERO);
        }
    }

    private final String by;
    private final Map<String, UnaryOperator<Expression>> rules;

    Derivative(String by, Map<String, UnaryOperator<Expression>> rules) {
        this.by = by;
        this.rules = rules;
    }

    @Override
    public Dual number(BigFraction value) {
        return new Dual(new Num(value), Expression.ZERO);
    }

    @Override
    public Dual constant(Constant constant) {
        return new Dual(constant, Expression.ZERO);
    }

    @Override
    public Dual symbol(String name) {
        return new Dual(new Symbol(name), name.equals(by) ? Expression.ONE : Expression.ZERO);
    }

    @Override
    public Dual sum(List<Dual> terms) {
        List<Expression> slopes = terms.stream()
                .filter(term -> !term.isConstant())
                .map(Dual::slope)
                .toList();
        Expression value =
                new Simplification().sum(terms.stream().map(Dual::value).toList());
        return new Dual(value, slopes.isEmpty() ? Expression.ZERO : new Simplification().sum(slopes));
    }

    @Override
    public Dual negative(Dual term) {
        return new Dual(term.value.negate(), term.slope.negate());
    }

    @Override
    public Dual product(List<Dual> factors) {
        return factors.stream().reduce(Derivative::product).orElseThrow();
    }

    private static Dual product(Dual a, Dual b) {
        Expression value = a.value.times(b.value);
        if (b.isConstant()) {
            return new Dual(value, a.isConstant() ? Expression.ZERO : a.slope.times(b.value));
        }
        Expression second = a.value.times(b.slope);
        return new Dual(value, a.isConstant() ? second : a.slope.times(b.value).plus(second));
    }

    @Override
    public Dual quotient(Dual dividend, Dual divisor) {
        return product(dividend, power(divisor, number(BigFraction.MINUS_ONE)));
    }

    /** {@code (f^g)' = g*f^(g-1)*f' + f^g*ln(f)*g'}; the second part only where the exponent varies. */
    @Override
    public Dual power(Dual base, Dual exponent) {
        Expression value = base.value.raisedTo(exponent.value);
        if (base.isConstant() && exponent.isConstant()) {
            return new Dual(value, Expression.ZERO);
        }
        Expression byBase = exponent.value
                .times(base.value.raisedTo(exponent.value.minus(Expression.ONE)))
                .times(base.slope);
        if (exponent.isConstant()) {
            return new Dual(value, byBase);
        }
        Expression logarithm = base.value == Constant.E ? Expression.ONE : Simplification.called("ln", base.value);
        return new Dual(value, byBase.plus(value.times(logarithm).times(exponent.slope)));
    }

    @Override
    public Dual call(String name, List<Dual> arguments, Map<String, Dual> named) {
        List<Expression> values = arguments.stream().map(Dual::value).toList();
        Expression value = new Simplification().call(name, values, Map.of());
        if (named.isEmpty() && arguments.stream().allMatch(Dual::isConstant)) {
            return new Dual(value, Expression.ZERO);
        }
        if (!(value instanceof Call call && call.function().equals(name))) {
            return value.fold(this);
        }
        List<Expression> outer = Optional.ofNullable(rules.get(name))
                .map(rule -> List.of(rule.apply(values.get(0))))
                .or(() -> Functions.find(name, values.size())
                        .flatMap(Function::slopes)
                        .map(slopes -> slopes.at(values)))
                .orElseThrow(() -> new ArithmeticException("the derivative of " + name + " is not known"));
        List<Expression> slopes = new ArrayList<>();
        for (int i = 0; i < outer.size(); i++) {
            if (!arguments.get(i).isConstant()) {
                slopes.add(outer.get(i).times(arguments.get(i).slope));
            }
        }
        return new Dual(value, new Simplification().sum(slopes));
    }

    /** The bound symbol is another one, even if it has the same name. */
    @Override
    public Derivative inside(String bound) {
        return bound.equals(by) ? new Derivative("", rules) : this;
    }

    /** A sum is differentiated term by term; a product p of terms f has the derivative {@code p*sum(f'/f)}. */
    @Override
    public Dual series(String function, String bound, Dual body, Dual from, Dual to) {
        if (!from.slope.equals(Expression.ZERO) || !to.slope.equals(Expression.ZERO)) {
            throw new ArithmeticException("the derivative by a bound of a " + function + " is not known");
        }
        Series values = new Series(function, body.value, new Symbol(bound), from.value, to.value);
        Expression slopes = values.isSum() ? body.slope : body.slope.over(body.value);
        Expression sum = new Series(Series.SUM, slopes, values.bound(), from.value, to.value)
                .call()
                .simplify();
        Expression value = values.call().simplify();
        return new Dual(value, values.isSum() ? sum : value.times(sum));
    }

    @Override
    public Dual list(List<Dual> items) {
        List<Expression> values = new ArrayList<>();
        List<Expression> slopes = new ArrayList<>();
        items.forEach(item -> {
            values.add(item.value);
            slopes.add(item.slope);
        });
        return new Dual(new ListOf(values), new ListOf(slopes));
    }
}
