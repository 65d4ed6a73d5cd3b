package org.gradcheck.tensor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Normalisations of what a layer hands on. */
final class Normalisations {

    private static final String RULE =
            " y = gamma*(x - mean)/sqrt(variance + epsilon) + beta, with the mean and the" + " biased variance of ";

    private static final Parameter X = Parameter.required("x", Kind.ANY);
    private static final Parameter GAMMA = Parameter.optional("gamma", Kind.ANY);
    private static final Parameter BETA = Parameter.optional("beta", Kind.ANY);
    private static final Parameter EPSILON =
            Parameter.optional("epsilon", Kind.NUMBER, new Num(new BigFraction(1, 100_000)));

    static final List<TensorFunction> ALL = List.of(
            normalising(
                            "batch_norm",
                            "Batch normalisation:" + RULE
                                    + "each channel over all samples and places; at test time with"
                                    + " the mean and the variance that are given.",
                            "Ioffe and Szegedy, Batch normalization, 2015, algorithms 1 and 2",
                            Normalisations::ofBatch,
                            X,
                            GAMMA,
                            BETA,
                            EPSILON,
                            Parameter.optional("mean", Kind.ANY),
                            Parameter.optional("variance", Kind.ANY))
                    .slip(
                            "samples-for-channels",
                            "The mean and the variance were taken over each sample instead of each channel.",
                            inputs -> {
                                Normalisation batch = ofBatch(inputs);
                                Groups samples = Groups.ofParts(batch.groups().x(), 1);
                                return new Normalisation(
                                                samples,
                                                Statistics.of(samples),
                                                batch.epsilon(),
                                                batch.gamma(),
                                                batch.beta())
                                        .output();
                            }),
            normalising(
                    "layer_norm",
                    "Layer normalisation:" + RULE + "each sample over its last axes: those that gamma has, or so"
                            + " many as axes says.",
                    "Ba, Kiros and Hinton, Layer normalization, 2016, equations 3 and 4",
                    Normalisations::ofLayer,
                    X,
                    GAMMA,
                    BETA,
                    EPSILON,
                    Parameter.optional("axes", Kind.SIZE, Expression.ONE)),
            normalising(
                    "group_norm",
                    "Group normalisation:" + RULE + "each group of channels of each sample; the axes are (samples,"
                            + " channels, space).",
                    "Wu and He, Group normalization, 2018, equations 1 to 6",
                    inputs -> ofGroups(inputs, inputs.whole("groups")),
                    X,
                    Parameter.required("groups", Kind.SIZE),
                    GAMMA,
                    BETA,
                    EPSILON),
            normalising(
                    "instance_norm",
                    "Instance normalisation:" + RULE + "each channel of each sample; the axes are (samples, channels,"
                            + " space), without samples for batch: no.",
                    "Ulyanov, Vedaldi and Lempitsky, Instance normalization, 2016, equation 4",
                    Normalisations::ofInstances,
                    X,
                    GAMMA,
                    BETA,
                    EPSILON,
                    Parameter.optional("batch", Kind.FLAG, Arguments.YES)));

    private Normalisations() {}

    private static TensorFunction normalising(
            String name,
            String explanation,
            String source,
            Function<Inputs, Normalisation> reading,
            Parameter... parameters) {
        return TensorFunction.of(
                        explanation, source, inputs -> reading.apply(inputs).output(), name, parameters)
                .showing(inputs -> reading.apply(inputs).workings())
                .slip(
                        "unbiased-variance-used",
                        "The variance was divided by one less than there are numbers.",
                        inputs -> {
                            Normalisation right = reading.apply(inputs);
                            return right.with(Statistics.unbiased(right.groups()))
                                    .output();
                        })
                .slip(
                        "epsilon-forgotten",
                        "Epsilon was not added to the variance.",
                        inputs -> reading.apply(inputs).withoutEpsilon().output())
                .slip(
                        "gamma-forgotten",
                        "The result was not scaled by gamma.",
                        inputs -> reading.apply(inputs).withoutGamma().output())
                .slip(
                        "beta-forgotten",
                        "The result was not shifted by beta.",
                        inputs -> reading.apply(inputs).withoutBeta().output())
                .slip(
                        "variance-for-deviation",
                        "The difference was divided by the variance instead of its root.",
                        inputs -> reading.apply(inputs).dividedByVariance());
    }

    /** A vector holds the samples of a single channel. */
    private static Normalisation ofBatch(Inputs inputs) {
        Tensor x = inputs.tensor("x");
        Groups channels = x.axes() < 2 ? Groups.ofParts(x, 0) : Groups.ofAxis(x, 1);
        Optional<Tensor> mean = inputs.find("mean");
        Optional<Tensor> variance = inputs.find("variance");
        if (mean.isPresent() != variance.isPresent()) {
            throw new ArithmeticException("at test time both a mean and a variance are needed");
        }
        Statistics statistics = mean.isPresent() && variance.isPresent()
                ? new Statistics(mean.get(), variance.get())
                : Statistics.of(channels);
        return perChannel(inputs, channels, statistics, channels);
    }

    private static Normalisation ofGroups(Inputs inputs, int groups) {
        Tensor x = inputs.tensor("x");
        if (x.axes() < 2 || x.size(1) % groups != 0) {
            throw new ArithmeticException(
                    "an input of the shape " + x.shape() + " does not fall into " + groups + " groups of channels");
        }
        int count = x.size(0) * groups;
        Groups parts = new Groups(x, x.entries().size() / count, count);
        return perChannel(inputs, parts, Statistics.of(parts), Groups.ofAxis(x, 1));
    }

    private static Normalisation ofInstances(Inputs inputs) {
        Tensor x = inputs.tensor("x");
        int channel = inputs.isYes("batch") && x.axes() > 2 ? 1 : 0;
        Groups planes = Groups.ofParts(x, channel + 1);
        return perChannel(inputs, planes, Statistics.of(planes), Groups.ofAxis(x, channel));
    }

    private static Normalisation perChannel(Inputs inputs, Groups groups, Statistics statistics, Groups channels) {
        return new Normalisation(
                groups,
                statistics,
                inputs.scalar("epsilon"),
                inputs.find("gamma").map(channels::spread),
                inputs.find("beta").map(channels::spread));
    }

    private static Normalisation ofLayer(Inputs inputs) {
        Tensor x = inputs.tensor("x");
        Optional<Tensor> gamma = inputs.find("gamma");
        int axes = Math.max(inputs.whole("axes"), gamma.map(Tensor::axes).orElse(0));
        if (axes > x.axes()) {
            throw new ArithmeticException("an array of the shape " + x.shape() + " has no " + axes + " last axes");
        }
        Groups samples = Groups.ofParts(x, x.axes() - axes);
        return new Normalisation(
                samples,
                Statistics.of(samples),
                inputs.scalar("epsilon"),
                gamma.map(scale -> repeated(scale, x)),
                inputs.find("beta").map(shift -> repeated(shift, x)));
    }

    private static Tensor repeated(Tensor parameter, Tensor x) {
        Tensor repeated = Tensor.zeros(x.shape()).plus(parameter);
        if (!repeated.shape().equals(x.shape())) {
            throw new ArithmeticException(
                    "a parameter of the shape " + parameter.shape() + " does not fit an input of " + x.shape());
        }
        return repeated;
    }
}
