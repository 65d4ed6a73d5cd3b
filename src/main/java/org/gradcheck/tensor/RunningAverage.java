package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is kept of the statistics of one batch after the other.
 *
 * @param batchWeight how much a new batch counts, the average before it counting for the rest; empty if all batches count alike
 */
record RunningAverage(List<Tensor> batches, Tensor start, Optional<Scalar> batchWeight) {

    RunningAverage {
        batches = List.copyOf(batches);
    }

    static RunningAverage of(Inputs inputs) {
        Tensor batches = inputs.tensor("batches");
        if (batches.axes() < 2) {
            throw new ArithmeticException("a list of batches is needed, not an array of shape " + batches.shape());
        }
        return new RunningAverage(batches.parts(), inputs.tensor("start"), weight(inputs));
    }

    private static Optional<Scalar> weight(Inputs inputs) {
        if (inputs.isNamed("momentum", "cumulative")) {
            return Optional.empty();
        }
        Scalar momentum = inputs.scalar("momentum");
        return Optional.of(inputs.oneOf("momentum_of", "batch", "average").equals("batch") ? momentum : rest(momentum));
    }

    private static Scalar rest(Scalar weight) {
        return Scalar.ONE.minus(weight);
    }

    /** With the weights of the batch and of the average before it exchanged. */
    RunningAverage exchanged() {
        return new RunningAverage(batches, start, batchWeight.map(RunningAverage::rest));
    }

    /** The average after the last batch. */
    Tensor after(UnaryOperator<Tensor> statistic) {
        return all(statistic).get(batches.size() - 1);
    }

    /** The average after each batch. */
    List<Tensor> all(UnaryOperator<Tensor> statistic) {
        List<Tensor> averages = new ArrayList<>();
        Tensor average = start;
        for (Tensor batch : batches) {
            Scalar weight = batchWeight.orElse(Scalar.ONE.over(Scalar.of(averages.size() + 1L)));
            average = average.map(old -> old.times(rest(weight)))
                    .plus(statistic.apply(batch).map(fresh -> fresh.times(weight)));
            averages.add(average);
        }
        return averages;
    }
}
