package org.gradcheck.calculator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Algebra;
import org.gradcheck.expression.Arguments;
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
import org.gradcheck.tensor.Inputs;
import org.gradcheck.tensor.Scalar;
import org.gradcheck.tensor.Tensor;
import org.gradcheck.tensor.TensorFunction;

/**
 * Works an expression out as a tensor whose entries remember what they were made of, so that it can be differentiated
 * backwards. Nothing is worked out before it is known who takes it, as in {@link Evaluation}.
 */
final class Tracing implements Algebra<Tracing.Pending> {

    /** An expression as written, and the tensor it comes to if asked. */
    record Pending(Expression written, Supplier<Tensor> tensor) {}

    private final Reckoner reckoner;
    private final Variables variables;
    private final Differentiation differentiation;

    Tracing(Reckoner reckoner, Variables variables, Differentiation differentiation) {
        this.reckoner = reckoner;
        this.variables = variables;
        this.differentiation = differentiation;
    }

    /** One by which nothing is differentiated. */
    static Tracing ofValues(Reckoner reckoner) {
        return new Tracing(reckoner, Variables.NONE, Differentiation.standard());
    }

    /** What an expression comes to. */
    Tensor tensor(Expression expression) {
        return expression.fold(this).tensor().get();
    }

    @Override
    public Pending number(BigFraction value) {
        return constantly(new Num(value));
    }

    @Override
    public Pending constant(Constant constant) {
        return constantly(constant);
    }

    private static Pending constantly(Expression value) {
        return new Pending(value, () -> Tensor.of(value));
    }

    @Override
    public Pending symbol(String name) {
        return new Pending(new Symbol(name), () -> named(name));
    }

    private Tensor named(String name) {
        return variables
                .find(name)
                .or(() -> reckoner.held(name).map(Tensor::of))
                .or(() -> reckoner.names()
                        .definition(name)
                        .map(definition -> inDefinition(name).tensor(definition)))
                .or(() -> reckoner.place(name).map(Tensor::of))
                .orElseGet(() -> Tensor.of(reckoner.names().undefined(name)));
    }

    private Tracing inDefinition(String name) {
        return new Tracing(reckoner.inside(name), variables, differentiation);
    }

    @Override
    public Pending sum(List<Pending> terms) {
        return new Pending(new Sum(written(terms)), () -> joined(terms, Tensor::plus));
    }

    @Override
    public Pending negative(Pending term) {
        return new Pending(new Negative(term.written), () -> term.tensor.get().map(Scalar::negate));
    }

    @Override
    public Pending product(List<Pending> factors) {
        return new Pending(new Product(written(factors)), () -> joined(factors, Tensor::times));
    }

    private static Tensor joined(List<Pending> parts, BinaryOperator<Tensor> operation) {
        return parts.stream().map(part -> part.tensor.get()).reduce(operation).orElseThrow();
    }

    @Override
    public Pending quotient(Pending dividend, Pending divisor) {
        return new Pending(
                new Quotient(dividend.written, divisor.written),
                () -> dividend.tensor.get().over(divisor.tensor.get()));
    }

    @Override
    public Pending power(Pending base, Pending exponent) {
        return new Pending(
                new Power(base.written, exponent.written),
                () -> base.tensor.get().with(exponent.tensor.get(), Scalar::raisedTo));
    }

    @Override
    public Pending call(String function, List<Pending> arguments, Map<String, Pending> named) {
        Map<String, Expression> namedAsWritten = new LinkedHashMap<>();
        named.forEach((name, argument) -> namedAsWritten.put(name, argument.written));
        Call written = new Call(function, written(arguments), namedAsWritten);
        return new Pending(written, () -> called(written, arguments));
    }

    private Tensor called(Call written, List<Pending> arguments) {
        Optional<TensorFunction> function = TensorCalculator.function(written, reckoner);
        if (function.isPresent()) {
            Arguments bound = Reckoner.bound(function.get().signature(), written);
            return function.get().rule().apply(new Inputs(bound, this::tensor));
        }
        boolean elementary = Expression.elementaryFunctions().contains(written.function());
        return elementary && Expression.isElementary(written)
                ? elementary(
                        written.function(),
                        arguments.stream()
                                .map(argument -> argument.tensor.get())
                                .toList())
                : again(written);
    }

    private Tensor elementary(String function, List<Tensor> arguments) {
        return differentiation
                .rule(function)
                .map(slope -> arguments.get(0).map(entry -> entry.call(function, slope)))
                .orElseGet(() -> Tensor.call(function, arguments));
    }

    /** What another calculator makes of the variables as symbols. */
    private Tensor again(Call written) {
        Expression result = reckoner.holding(variables).workOut(written);
        if (result.equals(written)) {
            throw new CalculatorFault("This cannot be differentiated: " + written.canon() + ".");
        }
        return tensor(result);
    }

    /** A bound name stands for nothing; what is summed up becomes plain terms first. */
    @Override
    public Pending series(String function, String bound, Pending body, Pending from, Pending to) {
        Call written = new Call(function, List.of(body.written, new Symbol(bound), from.written, to.written), Map.of());
        return new Pending(written, () -> again(written));
    }

    @Override
    public Pending list(List<Pending> items) {
        return new Pending(
                new ListOf(written(items)),
                () -> Tensor.stack(items.stream().map(item -> item.tensor.get()).toList()));
    }

    private static List<Expression> written(List<Pending> parts) {
        return parts.stream().map(Pending::written).toList();
    }
}
