package org.gradcheck.network;

/** What is counted of a layer, for one sample. */
public enum Quantity {
    /** Trainable numbers except biases; of a normalisation its scales. */
    WEIGHTS(true),
    /** Trainable numbers that are added; of a normalisation its shifts. */
    BIASES(true),
    /** How many of the weights are scales of normalisations. */
    SCALES(true),
    /** How many of the biases are shifts of normalisations. */
    SHIFTS(true),
    /** Numbers that are kept but not trained: running means and variances, and how many batches they are of. */
    BUFFERS(true),
    /**
     * Multiply-accumulates of convolutions and matrix products; products with zero padding count, additions of biases do
     * not.
     */
    MACS(false),
    /** Additions of biases: one for each element of the output of a convolution or matrix product that has them. */
    BIAS_ADDITIONS(false),
    /** Elements of the outputs of convolutions and matrix products, be a nonlinearity behind them or not. */
    NEURONS(false),
    /** How often an activation function is computed; the softmax inside attention is none. */
    EVALUATIONS(false),
    /**
     * Elements of the outputs of all layers; joining or adding what is counted already adds none, and neither does a
     * function that works in place.
     */
    ACTIVATIONS(false);

    private final boolean stored;

    Quantity(boolean stored) {
        this.stored = stored;
    }

    /** Whether it is something that a network has; otherwise it is something that it does. */
    boolean isStored() {
        return stored;
    }
}
