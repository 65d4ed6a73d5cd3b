package org.gradcheck.network;

import org.gradcheck.expression.Expression;

/**
 * What a layer has and does, for one sample.
 *
 * @param weights trainable numbers except biases; of a normalisation its scales
 * @param biases trainable numbers that are added; of a normalisation its shifts
 * @param normalisation how many of the weights and biases belong to normalisations
 * @param macs multiply-accumulates of convolutions and matrix products; products with zero padding count, additions of
 *     biases do not
 * @param activations elements of the outputs of all layers in it; joining or adding what is counted already adds none
 */
public record Counts(
        Expression weights, Expression biases, Expression normalisation, Expression macs, Expression activations) {

    /** Of a layer that only passes on. */
    public static final Counts NONE =
            new Counts(Expression.ZERO, Expression.ZERO, Expression.ZERO, Expression.ZERO, Expression.ZERO);

    /** The counts of a layer that multiplies. */
    static Counts of(Expression weights, Expression biases, Expression macs) {
        return new Counts(weights, biases, Expression.ZERO, macs, Expression.ZERO);
    }

    /** The counts of a normalisation. */
    static Counts ofNormalisation(Expression scales, Expression shifts) {
        return new Counts(scales, shifts, scales.plus(shifts), Expression.ZERO, Expression.ZERO);
    }

    Counts withActivations(Expression elements) {
        return new Counts(weights, biases, normalisation, macs, elements);
    }

    /** The same work with parameters that are counted elsewhere. */
    Counts withoutParameters() {
        return new Counts(Expression.ZERO, Expression.ZERO, Expression.ZERO, macs, activations);
    }

    /** The same parameters without any work. */
    Counts withoutWork() {
        return new Counts(weights, biases, normalisation, Expression.ZERO, Expression.ZERO);
    }

    /** All trainable numbers. */
    public Expression parameters() {
        return weights.plus(biases);
    }

    public Counts plus(Counts other) {
        return new Counts(
                weights.plus(other.weights),
                biases.plus(other.biases),
                normalisation.plus(other.normalisation),
                macs.plus(other.macs),
                activations.plus(other.activations));
    }
}
