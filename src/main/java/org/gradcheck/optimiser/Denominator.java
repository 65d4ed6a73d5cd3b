package org.gradcheck.optimiser;

/** What a step is divided by: the root of a second moment, kept from zero by an epsilon. */
@FunctionalInterface
interface Denominator {

    /** {@code sqrt(v) + eps}. */
    Denominator OUTSIDE = (moment, settings) -> root(moment, settings).plus(settings.number(Hyperparameters.EPSILON));

    /** {@code sqrt(v + eps)}. */
    Denominator INSIDE = (moment, settings) -> root(moment.plus(settings.number(Hyperparameters.EPSILON)), settings);

    Vector of(Vector moment, Settings settings);

    private static Vector root(Vector moment, Settings settings) {
        return settings.rules().root().apply(moment);
    }
}
