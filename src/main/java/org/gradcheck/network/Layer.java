package org.gradcheck.network;

/** A layer with its arguments. Immutable and thread-safe. */
public interface Layer {

    /**
     * What the layer makes of an input.
     *
     * @throws LayerMismatchException if it cannot take it
     */
    Effect apply(Signal input, Arithmetic arithmetic);

    /** For how many axes the layer states its window, or 0 if any number will do. */
    default int axes() {
        return 0;
    }

    /** How many layers are applied in all, to tell beforehand whether a description can be worked out. */
    default long applications() {
        return 1;
    }

    /** A sum that does not overflow. */
    static long bounded(long a, long b) {
        return Math.min(Long.MAX_VALUE / 2, a) + Math.min(Long.MAX_VALUE / 2, b);
    }
}
