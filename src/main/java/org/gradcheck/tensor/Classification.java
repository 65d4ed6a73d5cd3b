package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gradcheck.expression.Expression;

/**
 * Scores of classes with what is right, sample by sample.
 *
 * @param scores a vector for each sample
 * @param targets for each sample the number of its class, from 0, or a probability for each class
 * @param single whether one sample was given without an axis for samples
 */
record Classification(List<Tensor> scores, List<Tensor> targets, boolean single) {

    Classification {
        scores = List.copyOf(scores);
        targets = List.copyOf(targets);
    }

    /** A loss of one sample. */
    interface Loss {
        Scalar of(List<Scalar> scores, Tensor target);
    }

    /** What it costs if a class is the right one. */
    interface Costs {
        IntFunction<Scalar> of(List<Scalar> scores);
    }

    static Classification of(Inputs inputs, String scores, String targets) {
        Tensor rows = inputs.tensor(scores);
        Tensor right = inputs.tensor(targets);
        if (rows.axes() == 1) {
            return new Classification(List.of(rows), List.of(right), true);
        }
        boolean alone = right.axes() == 0 && rows.axes() == 2 && rows.size(0) == 1;
        if (rows.axes() != 2 || !alone && (right.axes() == 0 || right.size(0) != rows.size(0))) {
            throw new ArithmeticException("scores of the shape " + rows.shape() + " and targets of the shape "
                    + right.shape() + " do not fit: a row of scores and a target for each sample");
        }
        return new Classification(rows.parts(), alone ? List.of(right) : right.parts(), false);
    }

    Tensor losses(Loss loss) {
        Tensor losses = Tensor.vector(IntStream.range(0, scores.size())
                .mapToObj(i -> loss.of(scores.get(i).entries(), targets.get(i)))
                .toList());
        return single ? Tensor.of(losses.scalar()) : losses;
    }

    /** The cost of the right class, or the mean cost over the probabilities of the classes. */
    Tensor expected(Costs costs) {
        return losses((row, target) -> {
            IntFunction<Scalar> ofClass = costs.of(row);
            return target.axes() == 0 ? ofClass.apply(number(target, row.size())) : mean(ofClass, target, row.size());
        });
    }

    /** What never happens costs nothing, whatever it would cost. */
    private static Scalar mean(IntFunction<Scalar> costs, Tensor probabilities, int classes) {
        if (!probabilities.shape().equals(List.of(classes))) {
            throw new ArithmeticException(
                    "probabilities of the shape " + probabilities.shape() + " do not fit " + classes + " classes");
        }
        return Scalar.sum(IntStream.range(0, classes)
                .filter(i -> probabilities.at(i).varies()
                        || !probabilities.at(i).value().equals(Expression.ZERO))
                .mapToObj(i -> probabilities.at(i).times(costs.apply(i)))
                .toList());
    }

    /** With each target spread: so much of it is shared by all classes alike. */
    Classification smoothed(Scalar share) {
        List<Tensor> spread = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            int classes = scores.get(i).size(0);
            Scalar each = share.over(Scalar.of(classes));
            spread.add(probabilities(targets.get(i), classes)
                    .map(p -> p.times(Scalar.ONE.minus(share)).plus(each)));
        }
        return new Classification(scores, spread, single);
    }

    private static Tensor probabilities(Tensor target, int classes) {
        if (target.axes() > 0) {
            return target;
        }
        int right = number(target, classes);
        return Tensor.vector(IntStream.range(0, classes)
                .mapToObj(i -> i == right ? Scalar.ONE : Scalar.ZERO)
                .toList());
    }

    /** With classes counted from 1. */
    Classification countedFromOne() {
        return new Classification(
                scores,
                targets.stream()
                        .map(target -> target.axes() == 0 ? target.map(number -> number.minus(Scalar.ONE)) : target)
                        .toList(),
                single);
    }

    /** The number of a class. */
    static int number(Tensor target, int classes) {
        int number = Inputs.whole("class", target.scalar());
        if (number < 0 || number >= classes) {
            throw new ArithmeticException("there is no class " + number + " of " + classes + ", counted from 0");
        }
        return number;
    }
}
