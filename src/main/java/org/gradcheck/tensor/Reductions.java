package org.gradcheck.tensor;

import java.util.List;
import java.util.function.Function;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Numbers made of all entries of an array, or of those along an axis. */
final class Reductions {

    private static final String SOURCE = "Harris and others, Array programming with NumPy, 2020, reductions";

    private static final Parameter X = Parameter.required("x", Kind.ANY);
    private static final Parameter AXIS = Parameter.optional("axis", Kind.NUMBER);
    private static final Parameter BIASED = Parameter.optional("biased", Kind.FLAG, Arguments.YES);

    static final List<TensorFunction> ALL = List.of(
            reducing("sum", "The sum", inputs -> Scalar::sum, X, AXIS),
            reducing("prod", "The product", inputs -> Reductions::product, X, AXIS),
            reducing("mean", "The arithmetic mean", inputs -> Statistics::mean, X, AXIS)
                    .slip(
                            "sum-for-mean",
                            "The sum was not divided by the number of entries.",
                            inputs -> reduced(inputs, Scalar::sum)),
            reducing(
                            "var",
                            "The mean squared distance from the mean, for biased: no divided by one less than there are"
                                    + " entries,",
                            Reductions::variance,
                            X,
                            AXIS,
                            BIASED)
                    .slip(
                            "unbiased-variance-used",
                            "The variance was divided by one less than there are entries.",
                            inputs -> reduced(inputs, Statistics::unbiasedVariance)),
            reducing(
                            "std",
                            "The standard deviation, that is the root of the variance var,",
                            inputs -> numbers -> variance(inputs).apply(numbers).root(),
                            X,
                            AXIS,
                            BIASED)
                    .slip(
                            "root-forgotten",
                            "The variance was taken instead of its root.",
                            inputs -> reduced(inputs, variance(inputs)))
                    .slip(
                            "unbiased-variance-used",
                            "The variance was divided by one less than there are entries.",
                            inputs -> reduced(
                                    inputs,
                                    numbers ->
                                            Statistics.unbiasedVariance(numbers).root())),
            reducing(
                            "norm",
                            "The norm (sum of abs(x_i)^p)^(1/p), for p = oo the largest size,",
                            Reductions::norm,
                            X,
                            Parameter.optional("p", Kind.NUMBER, Expression.number(2)),
                            AXIS)
                    .slip(
                            "root-forgotten",
                            "The root of the sum was not taken.",
                            inputs -> reduced(inputs, numbers -> powers(numbers, inputs.scalar("p")))));

    private Reductions() {}

    private static TensorFunction reducing(
            String name, String what, Function<Inputs, Function<List<Scalar>, Scalar>> rule, Parameter... parameters) {
        return TensorFunction.of(
                what + " of all entries, or along an axis.",
                SOURCE,
                inputs -> reduced(inputs, rule.apply(inputs)),
                name,
                parameters);
    }

    private static Tensor reduced(Inputs inputs, Function<List<Scalar>, Scalar> rule) {
        Tensor x = inputs.tensor("x");
        return inputs.has("axis") ? Slices.of(x, inputs).reduced(rule) : Tensor.of(rule.apply(x.entries()));
    }

    private static Function<List<Scalar>, Scalar> variance(Inputs inputs) {
        return inputs.isYes("biased") ? Statistics::variance : Statistics::unbiasedVariance;
    }

    private static Scalar product(List<Scalar> numbers) {
        return numbers.stream().reduce(Scalar.ONE, Scalar::times);
    }

    private static Function<List<Scalar>, Scalar> norm(Inputs inputs) {
        if (inputs.isNamed("p", "oo")) {
            return numbers -> sizes(numbers).get(Largest.of(sizes(numbers)));
        }
        Scalar p = inputs.scalar("p");
        return numbers ->
                isTwo(p) ? powers(numbers, p).root() : powers(numbers, p).raisedTo(Scalar.ONE.over(p));
    }

    private static Scalar powers(List<Scalar> numbers, Scalar p) {
        List<Scalar> bases = isTwo(p) ? numbers : sizes(numbers);
        return Scalar.sum(bases.stream()
                .map(base -> isTwo(p) ? base.squared() : base.raisedTo(p))
                .toList());
    }

    private static boolean isTwo(Scalar p) {
        return p.value().equals(Expression.number(2));
    }

    private static List<Scalar> sizes(List<Scalar> numbers) {
        return numbers.stream().map(number -> number.call("abs")).toList();
    }
}
