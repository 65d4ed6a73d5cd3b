package org.gradcheck.tensor;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Softmax and its relatives, along the last axis or another one. */
final class SoftmaxFunctions {

    private static final String SOURCE =
            "Goodfellow, Bengio and Courville, Deep Learning, 2016, equations 6.29 and 6.30";

    private static final Parameter X = Parameter.required("x", Kind.ANY);
    private static final Parameter AXIS = Parameter.optional("axis", Kind.NUMBER, Expression.number(-1));
    private static final Parameter TEMPERATURE = Parameter.optional("temperature", Kind.NUMBER, Expression.ONE);

    static final List<TensorFunction> ALL = List.of(
            TensorFunction.of(
                            "The probabilities exp(x_i/temperature)/sum of exp(x_j/temperature) along an axis, the last"
                                    + " one if none is named.",
                            SOURCE,
                            inputs -> softmax(inputs, cooled(inputs)),
                            "softmax",
                            X,
                            AXIS,
                            TEMPERATURE)
                    .slip(
                            "other-axis",
                            "The probabilities were taken over all entries at once.",
                            inputs -> overAll(cooled(inputs), numbers -> new Softmax(numbers).probabilities()))
                    .slip(
                            "temperature-forgotten",
                            "The entries were not divided by the temperature.",
                            inputs -> softmax(inputs, inputs.tensor("x"))),
            TensorFunction.of(
                            "The logarithms x_i - ln(sum of exp(x_j)) of the softmax along an axis, the last one if none"
                                    + " is named.",
                            SOURCE,
                            inputs -> Slices.of(inputs.tensor("x"), inputs)
                                    .each(numbers -> new Softmax(numbers).logarithms()),
                            "log_softmax",
                            X,
                            AXIS)
                    .slip(
                            "other-axis",
                            "The softmax was taken over all entries at once.",
                            inputs -> overAll(inputs.tensor("x"), numbers -> new Softmax(numbers).logarithms()))
                    .slip(
                            "logarithm-forgotten",
                            "The softmax itself was taken instead of its logarithm.",
                            inputs -> softmax(inputs, inputs.tensor("x"))),
            TensorFunction.of(
                    "The logarithm ln(sum of exp(x_j)) over an axis, the last one if none is named.",
                    SOURCE,
                    inputs -> Slices.of(inputs.tensor("x"), inputs)
                            .reduced(numbers -> new Softmax(numbers).logarithmOfSum()),
                    "logsumexp",
                    X,
                    AXIS));

    private SoftmaxFunctions() {}

    private static Tensor cooled(Inputs inputs) {
        return inputs.tensor("x").over(inputs.tensor("temperature"));
    }

    private static Tensor softmax(Inputs inputs, Tensor x) {
        return Slices.of(x, inputs).each(numbers -> new Softmax(numbers).probabilities());
    }

    private static Tensor overAll(Tensor x, UnaryOperator<List<Scalar>> rule) {
        return new Tensor(x.shape(), rule.apply(x.entries()));
    }
}
