package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Normalisations by sizes alone, without a mean. */
final class ScaleNorms {

    private static final Parameter X = Parameter.required("x", Kind.ANY);

    static final List<TensorFunction> ALL = List.of(
            TensorFunction.of(
                            "Root mean square normalisation over the last axis: y = gamma*x/sqrt(mean(x^2) + epsilon).",
                            "Zhang and Sennrich, Root mean square layer normalization, 2019, equation 4",
                            inputs -> rootMeanSquare(inputs, inputs.scalar("epsilon"), false),
                            "rms_norm",
                            X,
                            Parameter.optional("gamma", Kind.ANY),
                            Parameter.optional("epsilon", Kind.NUMBER, Expression.ZERO))
                    .slip(
                            "epsilon-forgotten",
                            "Epsilon was not added to the mean square.",
                            inputs -> rootMeanSquare(inputs, Scalar.ZERO, false))
                    .slip(
                            "sum-for-mean",
                            "The sum of the squares was not divided by their number.",
                            inputs -> rootMeanSquare(inputs, inputs.scalar("epsilon"), true))
                    .slip(
                            "gamma-forgotten",
                            "The result was not scaled by gamma.",
                            inputs -> normalised(inputs.tensor("x"), inputs.scalar("epsilon"), false)),
            TensorFunction.of(
                            "Local response normalisation across channels: y[c] = x[c]/(k + alpha*sum of x[j]^2)^beta over"
                                    + " the size channels j around c; averaged: yes divides alpha by the size.",
                            "Krizhevsky, Sutskever and Hinton, ImageNet classification, 2012, section 3.3",
                            inputs -> localResponse(inputs, inputs.isYes("averaged")),
                            "local_response_norm",
                            X,
                            Parameter.optional("size", Kind.SIZE, Expression.number(5)),
                            Parameter.optional("alpha", Kind.NUMBER, new Num(new BigFraction(1, 10_000))),
                            Parameter.optional("beta", Kind.NUMBER, new Num(new BigFraction(3, 4))),
                            Parameter.optional("k", Kind.NUMBER, Expression.number(2)),
                            Parameter.optional("averaged", Kind.FLAG, Arguments.NO))
                    .slip(
                            "averaged-otherwise",
                            "Alpha was divided by the size where it should not be, or the other way round.",
                            inputs -> localResponse(inputs, !inputs.isYes("averaged"))));

    private ScaleNorms() {}

    private static Tensor rootMeanSquare(Inputs inputs, Scalar epsilon, boolean ofSum) {
        Tensor normalised = normalised(inputs.tensor("x"), epsilon, ofSum);
        return inputs.find("gamma").map(normalised::times).orElse(normalised);
    }

    private static Tensor normalised(Tensor x, Scalar epsilon, boolean ofSum) {
        return x.alongLastAxis(row -> {
            Scalar sum = row.times(row).sum();
            Scalar size = Scalar.of(ofSum ? 1 : row.entries().size());
            Scalar root = sum.over(size).plus(epsilon).root();
            return row.map(entry -> entry.over(root));
        });
    }

    private static Tensor localResponse(Inputs inputs, boolean averaged) {
        Tensor x = inputs.tensor("x");
        int size = inputs.whole("size");
        Scalar alpha = inputs.scalar("alpha").over(Scalar.of(averaged ? size : 1));
        int axis = x.axes() == 1 || x.axes() == 3 ? 0 : 1;
        int channels = x.size(axis);
        int step = Tensor.size(x.shape().subList(axis + 1, x.axes()));
        List<Scalar> entries = new ArrayList<>();
        for (int i = 0; i < x.entries().size(); i++) {
            int channel = i / step % channels;
            List<Scalar> squares = new ArrayList<>();
            int last = Math.min(channels - 1, channel + (size - 1) / 2);
            for (int other = Math.max(0, channel - size / 2); other <= last; other++) {
                squares.add(x.entries().get(i + (other - channel) * step).squared());
            }
            Scalar base = inputs.scalar("k").plus(alpha.times(Scalar.sum(squares)));
            entries.add(x.entries().get(i).over(base.raisedTo(inputs.scalar("beta"))));
        }
        return new Tensor(x.shape(), entries);
    }
}
