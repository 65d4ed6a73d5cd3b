package org.gradcheck.network;

import java.util.List;
import java.util.Optional;

/** A layer with its arguments. Immutable and thread-safe. */
public interface Layer {

    /**
     * What the layer makes of an input.
     *
     * @throws LayerMismatchException if it cannot take it
     */
    Effect apply(Signal input, Arithmetic arithmetic);

    /**
     * How its counts come about, written out by the right formulas; empty if there is nothing to say beyond the counts.
     *
     * @param output what it makes of the input
     */
    default Optional<Formulas> formulas(Signal input, Signal output) {
        return Optional.empty();
    }

    /** The windows that it lays on a map of so many axes besides the channels; none if it has none. */
    default List<AxisWindow> windows(int axes) {
        return List.of();
    }

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
