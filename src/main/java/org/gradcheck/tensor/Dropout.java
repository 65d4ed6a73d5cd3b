package org.gradcheck.tensor;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Dropout with the probability p of setting an entry to zero. */
final class Dropout {

    private static final String SOURCE = "Srivastava and others, Dropout, 2014, ";

    private static final Parameter X = Parameter.required("x", Kind.ANY);
    private static final Parameter P = Parameter.required("p", Kind.NUMBER);
    private static final Parameter INVERTED = Parameter.optional("inverted", Kind.FLAG, Arguments.YES);
    private static final Parameter ACTIVATION = Parameter.optional("activation", Kind.NAME, new Symbol("linear"));

    static final List<TensorFunction> ALL = List.of(
            TensorFunction.of(
                            "The entries times a mask of 0 and 1, divided by 1 - p unless inverted is no.",
                            SOURCE + "section 10",
                            inputs -> dropped(inputs, scale(inputs)),
                            "dropout",
                            X,
                            Parameter.required("mask", Kind.ANY),
                            P,
                            INVERTED)
                    .slip(
                            "scaling-forgotten",
                            "What is left was not divided by 1 - p.",
                            inputs -> dropped(inputs, Scalar.ONE))
                    .slip(
                            "p-for-keeping",
                            "What is left was divided by p.",
                            inputs -> dropped(inputs, Scalar.ONE.over(inputs.scalar("p"))))
                    .slip(
                            "mask-inverted",
                            "What should stay was dropped.",
                            inputs -> inputs.tensor("x")
                                    .times(inputs.tensor("mask").map(Dropout::rest))
                                    .map(entry -> entry.times(scale(inputs)))),
            TensorFunction.of(
                            "The expectation of each entry after dropout: x itself, or (1 - p)*x for inverted: no.",
                            SOURCE + "sections 4 and 10",
                            inputs -> expectation(inputs, rest(inputs.scalar("p"))),
                            "dropout_expectation",
                            X,
                            P,
                            INVERTED)
                    .slip(
                            "p-for-keeping",
                            "The probability p was taken for that of keeping.",
                            inputs -> expectation(inputs, inputs.scalar("p"))),
            TensorFunction.of(
                            "The variance of each entry after dropout: x^2*p/(1 - p), or x^2*p*(1 - p) for inverted: no.",
                            SOURCE + "section 10",
                            inputs -> variance(inputs, scale(inputs)),
                            "dropout_variance",
                            X,
                            P,
                            INVERTED)
                    .slip(
                            "scaling-forgotten",
                            "What is left was not divided by 1 - p.",
                            inputs -> variance(inputs, Scalar.ONE)),
            TensorFunction.of(
                            "The expectation of activation(w*dropout(x) + b) over all masks.",
                            SOURCE + "section 7.5",
                            inputs -> Tensor.of(
                                    DropoutMasks.of(inputs, scale(inputs)).expectation()),
                            "dropout_output_expectation",
                            X,
                            Parameter.required("w", Kind.ANY),
                            Parameter.optional("b", Kind.ANY, Expression.ZERO),
                            P,
                            ACTIVATION,
                            INVERTED)
                    .slip(
                            "test-time-output",
                            "The output at test time was taken for the expectation.",
                            inputs -> Tensor.of(
                                    DropoutMasks.of(inputs, scale(inputs)).atTestTime())),
            TensorFunction.of(
                            "The variance of activation(w*dropout(x) + b) over all masks.",
                            SOURCE + "section 7.5",
                            inputs -> Tensor.of(
                                    DropoutMasks.of(inputs, scale(inputs)).variance()),
                            "dropout_output_variance",
                            X,
                            Parameter.required("w", Kind.ANY),
                            Parameter.optional("b", Kind.ANY, Expression.ZERO),
                            P,
                            ACTIVATION,
                            INVERTED)
                    .slip(
                            "scaling-forgotten",
                            "What is left was not divided by 1 - p.",
                            inputs -> Tensor.of(
                                    DropoutMasks.of(inputs, Scalar.ONE).variance())));

    private Dropout() {}

    static Scalar rest(Scalar probability) {
        return Scalar.ONE.minus(probability);
    }

    /** What the entries that are kept are multiplied with. */
    private static Scalar scale(Inputs inputs) {
        return inputs.isYes("inverted") ? Scalar.ONE.over(rest(inputs.scalar("p"))) : Scalar.ONE;
    }

    private static Tensor dropped(Inputs inputs, Scalar scale) {
        return inputs.tensor("x").times(inputs.tensor("mask")).map(entry -> entry.times(scale));
    }

    private static Tensor expectation(Inputs inputs, Scalar keeping) {
        return inputs.isYes("inverted")
                ? inputs.tensor("x")
                : inputs.tensor("x").map(entry -> entry.times(keeping));
    }

    private static Tensor variance(Inputs inputs, Scalar scale) {
        Scalar p = inputs.scalar("p");
        return inputs.tensor("x")
                .map(entry -> entry.times(scale).squared().times(p).times(rest(p)));
    }
}
