package org.gradcheck.calculator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Puts values in place of calls, and definitions in place of names if so wanted; all else stays as it was written. Calls
 * are computed late, as in {@link Evaluation}: what stands in a list of layers is no call.
 */
final class Insertion implements Algebra<Insertion.Pending> {

    /** An expression as written, and with what is put in. */
    record Pending(Expression written, Supplier<Expression> filled) {

        static Pending plain(Expression expression) {
            return new Pending(expression, () -> expression);
        }
    }

    private final Reckoner reckoner;
    private final boolean definitions;

    private Insertion(Reckoner reckoner, boolean definitions) {
        this.reckoner = reckoner;
        this.definitions = definitions;
    }

    /** The expression with the values of calculators and of other parts in it. */
    static Expression ofCalls(Expression key, Reckoner reckoner) {
        return key.fold(new Insertion(reckoner, false)).filled.get();
    }

    /** The same with definitions in place of names. */
    static Expression ofDefinitions(Expression key, Reckoner reckoner) {
        return key.fold(new Insertion(reckoner, true)).filled.get();
    }

    @Override
    public Pending number(BigFraction value) {
        return Pending.plain(new Num(value));
    }

    @Override
    public Pending constant(Constant constant) {
        return Pending.plain(constant);
    }

    @Override
    public Pending symbol(String name) {
        Symbol symbol = new Symbol(name);
        Optional<Expression> definition =
                definitions ? reckoner.names().definition(name) : Optional.<Expression>empty();
        return new Pending(
                symbol,
                () -> definition.map(known -> known.fold(this).filled.get()).orElse(symbol));
    }

    @Override
    public Pending sum(List<Pending> terms) {
        return new Pending(new Sum(written(terms)), () -> new Sum(filled(terms)));
    }

    @Override
    public Pending negative(Pending term) {
        return new Pending(new Negative(term.written), () -> new Negative(term.filled.get()));
    }

    @Override
    public Pending product(List<Pending> factors) {
        return new Pending(new Product(written(factors)), () -> new Product(filled(factors)));
    }

    @Override
    public Pending quotient(Pending dividend, Pending divisor) {
        return new Pending(
                new Quotient(dividend.written, divisor.written),
                () -> new Quotient(dividend.filled.get(), divisor.filled.get()));
    }

    @Override
    public Pending power(Pending base, Pending exponent) {
        return new Pending(
                new Power(base.written, exponent.written), () -> new Power(base.filled.get(), exponent.filled.get()));
    }

    @Override
    public Pending call(String function, List<Pending> arguments, Map<String, Pending> named) {
        Map<String, Expression> namedAsWritten = new LinkedHashMap<>();
        named.forEach((name, argument) -> namedAsWritten.put(name, argument.written));
        Call written = new Call(function, written(arguments), namedAsWritten);
        return new Pending(
                written,
                () -> reckoner.computes(function)
                        ? reckoner.call(written, () -> filled(arguments))
                        : new Call(function, filled(arguments), Map.of()));
    }

    /** A name that is bound by a sum stands for nothing else in it. */
    @Override
    public Insertion inside(String bound) {
        return new Insertion(reckoner.without(bound), definitions);
    }

    @Override
    public Pending list(List<Pending> items) {
        return new Pending(new ListOf(written(items)), () -> new ListOf(filled(items)));
    }

    private static List<Expression> written(List<Pending> parts) {
        return parts.stream().map(Pending::written).toList();
    }

    private static List<Expression> filled(List<Pending> parts) {
        return parts.stream().map(part -> part.filled.get()).toList();
    }
}
