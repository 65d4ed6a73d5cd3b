package org.gradcheck.tensor;

import java.util.List;
import java.util.stream.IntStream;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** How high the right classes come when classes are ordered by their scores. */
final class Ranking {

    static final List<TensorFunction> ALL = List.of(TensorFunction.of(
                    "The part of the samples whose class is among the k with the highest scores; scores in rows, classes from 0.",
                    "Russakovsky et al., ImageNet Large Scale Visual Recognition Challenge, 2015, section 4.1",
                    inputs -> accuracy(inputs, inputs.whole("k")),
                    "top_k_accuracy",
                    Parameter.required("scores", Kind.ANY),
                    Parameter.required("targets", Kind.ANY),
                    Parameter.required("k", Kind.SIZE))
            .slip("top-one-accuracy", "Only the highest score was looked at.", inputs -> accuracy(inputs, 1))
            .slip(
                    "error-for-accuracy",
                    "This is the error rate.",
                    inputs -> Tensor.of(Scalar.ONE).minus(accuracy(inputs, inputs.whole("k")))));

    private Ranking() {}

    private static Tensor accuracy(Inputs inputs, int k) {
        Tensor scores = inputs.tensor("scores");
        if (scores.axes() != 2 || scores.size(0) == 0) {
            throw new ArithmeticException(
                    "the scores are a matrix with a row for each sample, not an array of shape " + scores.shape());
        }
        List<Tensor> rows = scores.parts();
        List<Integer> targets = inputs.wholes("targets", rows.size());
        long right = IntStream.range(0, rows.size())
                .filter(i -> isAmong(k, rows.get(i), targets.get(i)))
                .count();
        return Tensor.of(Scalar.of(right).over(Scalar.of(rows.size())));
    }

    private static boolean isAmong(int k, Tensor scores, int target) {
        if (target < 0 || target >= scores.size(0)) {
            throw new ArithmeticException("there is no score for class " + target);
        }
        Scalar own = scores.at(target);
        long higher =
                scores.entries().stream().filter(score -> score.exceeds(own)).count();
        long others =
                scores.entries().stream().filter(score -> !own.exceeds(score)).count();
        if (higher < k && others > k) {
            throw new ArithmeticException(
                    "equal scores make it open whether class " + target + " is among the first " + k);
        }
        return higher < k;
    }
}
