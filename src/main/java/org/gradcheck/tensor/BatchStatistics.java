package org.gradcheck.tensor;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** What batch normalisation knows of its batches. */
final class BatchStatistics {

    private static final String SOURCE = "Ioffe and Szegedy, Batch normalization, 2015, ";

    private static final Parameter X = Parameter.required("x", Kind.ANY);
    private static final Parameter BATCHES = Parameter.required("batches", Kind.ANY);
    private static final Parameter MOMENTUM =
            Parameter.optional("momentum", Kind.NUMBER, new Num(new BigFraction(BigInteger.ONE, BigInteger.TEN)));
    private static final Parameter MOMENTUM_OF = Parameter.optional("momentum_of", Kind.NAME, new Symbol("batch"));
    private static final Parameter BIASED = Parameter.optional("biased", Kind.FLAG, Arguments.NO);
    private static final Parameter EPSILON =
            Parameter.optional("epsilon", Kind.NUMBER, new Num(new BigFraction(1, 100_000)));

    static final List<TensorFunction> ALL = List.of(
            TensorFunction.of(
                            "The mean of each channel over all samples and places of a batch.",
                            SOURCE + "algorithm 1",
                            inputs -> mean(inputs.tensor("x")),
                            "batch_mean",
                            X)
                    .slip(
                            "sum-for-mean",
                            "The sum was not divided by the number of entries.",
                            inputs -> channels(inputs.tensor("x")).each(Scalar::sum)),
            TensorFunction.of(
                            "The mean squared distance of the entries of each channel from their mean; for biased: no"
                                    + " divided by one less than there are entries.",
                            SOURCE + "algorithms 1 and 2",
                            inputs -> variance(inputs.isYes("biased")).apply(inputs.tensor("x")),
                            "batch_variance",
                            X,
                            Parameter.optional("biased", Kind.FLAG, Arguments.YES))
                    .slip(
                            "other-divisor",
                            "The variance was divided by one less than there are entries, or by one more.",
                            inputs -> variance(!inputs.isYes("biased")).apply(inputs.tensor("x"))),
            running(
                    "running_mean",
                    "mean",
                    "Ioffe and Szegedy, 2015, section 3.1",
                    inputs -> BatchStatistics::mean,
                    BATCHES,
                    MOMENTUM,
                    Parameter.optional("start", Kind.ANY, Expression.ZERO),
                    MOMENTUM_OF),
            running(
                            "running_variance",
                            "variance, unbiased unless biased is yes,",
                            "Ioffe and Szegedy, 2015, algorithm 2",
                            inputs -> variance(inputs.isYes("biased")),
                            BATCHES,
                            MOMENTUM,
                            Parameter.optional("start", Kind.ANY, Expression.ONE),
                            MOMENTUM_OF,
                            BIASED)
                    .slip(
                            "other-divisor",
                            "The biased variance was taken for the unbiased one, or the other way round.",
                            inputs -> RunningAverage.of(inputs).after(variance(!inputs.isYes("biased")))),
            TensorFunction.of(
                            "The factor gamma/sqrt(variance + epsilon) of the linear layer that batch normalisation is at"
                                    + " test time.",
                            SOURCE + "algorithm 2, step 11",
                            BatchStatistics::scale,
                            "folded_scale",
                            Parameter.required("gamma", Kind.ANY),
                            Parameter.required("variance", Kind.ANY),
                            EPSILON)
                    .slip(
                            "epsilon-forgotten",
                            "Epsilon was not added to the variance.",
                            inputs -> inputs.tensor("gamma")
                                    .over(inputs.tensor("variance").map(Scalar::root))),
            TensorFunction.of(
                            "The shift beta - gamma*mean/sqrt(variance + epsilon) of the linear layer that batch"
                                    + " normalisation is at test time.",
                            SOURCE + "algorithm 2, step 11",
                            inputs -> inputs.tensor("beta").minus(scale(inputs).times(inputs.tensor("mean"))),
                            "folded_shift",
                            Parameter.required("gamma", Kind.ANY),
                            Parameter.required("beta", Kind.ANY),
                            Parameter.required("mean", Kind.ANY),
                            Parameter.required("variance", Kind.ANY),
                            EPSILON)
                    .slip(
                            "mean-forgotten",
                            "Beta alone was taken, without what becomes of the mean.",
                            inputs -> inputs.tensor("beta")));

    private BatchStatistics() {}

    private interface Statistic {
        UnaryOperator<Tensor> of(Inputs inputs);
    }

    private static TensorFunction running(
            String name, String what, String source, Statistic statistic, Parameter... parameters) {
        return TensorFunction.of(
                        "The running " + what + " of each channel after a list of batches: after each it is (1 -"
                                + " momentum)*average + momentum*batch, the other way round for momentum_of: average,"
                                + " and the mean of all batches for momentum: cumulative.",
                        source,
                        inputs -> RunningAverage.of(inputs).after(statistic.of(inputs)),
                        name,
                        parameters)
                .showing(inputs -> Map.of(
                        "after_each_batch",
                        Tensor.stack(RunningAverage.of(inputs).all(statistic.of(inputs)))))
                .slip(
                        "momentum-exchanged",
                        "The momentum was given to the batch instead of the average, or the other way round.",
                        inputs -> RunningAverage.of(inputs).exchanged().after(statistic.of(inputs)));
    }

    private static Tensor scale(Inputs inputs) {
        Scalar epsilon = inputs.scalar("epsilon");
        return inputs.tensor("gamma")
                .over(inputs.tensor("variance")
                        .map(variance -> variance.plus(epsilon).root()));
    }

    /** A vector holds the samples of a single channel. */
    private static Groups channels(Tensor batch) {
        return batch.axes() < 2 ? Groups.ofParts(batch, 0) : Groups.ofAxis(batch, 1);
    }

    private static Tensor mean(Tensor batch) {
        return written(batch, channels(batch).each(Statistics::mean));
    }

    private static UnaryOperator<Tensor> variance(boolean biased) {
        return batch ->
                written(batch, channels(batch).each(biased ? Statistics::variance : Statistics::unbiasedVariance));
    }

    /** The number of a single channel without an axis stands alone. */
    private static Tensor written(Tensor batch, Tensor numbers) {
        return batch.axes() < 2 ? Tensor.of(numbers.scalar()) : numbers;
    }
}
