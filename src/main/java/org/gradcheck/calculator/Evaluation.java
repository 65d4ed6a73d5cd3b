package org.gradcheck.calculator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Algebra;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;

/**
 * Works an expression out from its leaves up, but late: a calculator must see its arguments as they were written, so that
 * nothing is worked out before it is known who takes it.
 */
final class Evaluation implements Algebra<Evaluation.Pending> {

    /** An expression as written, and what it comes to if asked. */
    record Pending(Expression written, Supplier<Expression> worked) {

        static Pending simplified(Expression expression) {
            return new Pending(expression, expression::simplify);
        }
    }

    private final Reckoner reckoner;

    Evaluation(Reckoner reckoner) {
        this.reckoner = reckoner;
    }

    @Override
    public Pending number(BigFraction value) {
        return Pending.simplified(new Num(value));
    }

    @Override
    public Pending constant(Constant constant) {
        return Pending.simplified(constant);
    }

    @Override
    public Pending symbol(String name) {
        return new Pending(new Symbol(name), () -> reckoner.symbol(name));
    }

    @Override
    public Pending sum(List<Pending> terms) {
        return new Pending(
                new Sum(written(terms)),
                () -> worked(terms).stream().reduce(Arrays::plus).orElse(Expression.ZERO));
    }

    @Override
    public Pending negative(Pending term) {
        return new Pending(new Negative(term.written), () -> Arrays.times(Expression.number(-1), term.worked.get()));
    }

    @Override
    public Pending product(List<Pending> factors) {
        return new Pending(
                new Product(written(factors)),
                () -> worked(factors).stream().reduce(Arrays::times).orElse(Expression.ONE));
    }

    @Override
    public Pending quotient(Pending dividend, Pending divisor) {
        return new Pending(
                new Quotient(dividend.written, divisor.written),
                () -> Arrays.over(dividend.worked.get(), divisor.worked.get()));
    }

    @Override
    public Pending power(Pending base, Pending exponent) {
        return new Pending(
                new Power(base.written, exponent.written),
                () -> Arrays.raised(base.worked.get(), exponent.worked.get()));
    }

    @Override
    public Pending call(String function, List<Pending> arguments, Map<String, Pending> named) {
        Map<String, Expression> namedAsWritten = new LinkedHashMap<>();
        named.forEach((name, argument) -> namedAsWritten.put(name, argument.written));
        Call written = new Call(function, written(arguments), namedAsWritten);
        return new Pending(written, () -> reckoner.call(written, () -> worked(arguments)));
    }

    /** A name that is bound by a sum stands for nothing else in it. */
    @Override
    public Evaluation inside(String bound) {
        return new Evaluation(reckoner.without(bound));
    }

    @Override
    public Pending list(List<Pending> items) {
        return new Pending(new ListOf(written(items)), () -> new ListOf(worked(items)));
    }

    private static List<Expression> written(List<Pending> parts) {
        return parts.stream().map(Pending::written).toList();
    }

    private static List<Expression> worked(List<Pending> parts) {
        return parts.stream().map(part -> part.worked.get()).toList();
    }
}
