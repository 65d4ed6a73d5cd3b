package org.gradcheck.tensor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Entries less the mean of their group, divided by its standard deviation, then scaled and shifted.
 *
 * @param gamma the scale of each entry, in the shape of the array
 * @param beta the shift of each entry, in the shape of the array
 */
record Normalisation(
        Groups groups, Statistics statistics, Scalar epsilon, Optional<Tensor> gamma, Optional<Tensor> beta) {

    Normalisation with(Statistics others) {
        return new Normalisation(groups, others, epsilon, gamma, beta);
    }

    Normalisation withoutEpsilon() {
        return new Normalisation(groups, statistics, Scalar.ZERO, gamma, beta);
    }

    Normalisation withoutGamma() {
        return new Normalisation(groups, statistics, epsilon, Optional.empty(), beta);
    }

    Normalisation withoutBeta() {
        return new Normalisation(groups, statistics, epsilon, gamma, Optional.empty());
    }

    /** {@code sqrt(variance + epsilon)} of each group. */
    private Tensor deviations() {
        return statistics.variances().map(variance -> variance.plus(epsilon).root());
    }

    private Tensor centred() {
        return groups.x().minus(groups.spread(statistics.means()));
    }

    Tensor normalised() {
        return centred().over(groups.spread(deviations()));
    }

    Tensor output() {
        return scaledAndShifted(normalised());
    }

    /** Divided by the variance where the standard deviation is right. */
    Tensor dividedByVariance() {
        return scaledAndShifted(
                centred().over(groups.spread(statistics.variances().map(variance -> variance.plus(epsilon)))));
    }

    private Tensor scaledAndShifted(Tensor normalised) {
        Tensor scaled = gamma.map(normalised::times).orElse(normalised);
        return beta.map(scaled::plus).orElse(scaled);
    }

    Map<String, Tensor> workings() {
        Map<String, Tensor> workings = new LinkedHashMap<>();
        workings.put("mean", statistics.means());
        workings.put("variance", statistics.variances());
        workings.put("deviation", deviations());
        workings.put("normalized", normalised());
        return workings;
    }
}
