package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;

/**
 * What a layer makes of its input, and what that takes.
 *
 * @param parts the layers that it is made of, as far as they can be told apart
 */
public record Effect(Signal output, Counts counts, List<LayerAnalysis> parts) {

    public Effect {
        parts = List.copyOf(parts);
    }

    Effect(Signal output, Counts counts) {
        this(output, counts, List.of());
    }

    /** Of a layer that is not made of others: its output is what it stores. */
    static Effect of(Signal output, Counts counts) {
        return new Effect(output, counts.with(Quantity.ACTIVATIONS, output.elements()));
    }

    /** Before any layer. */
    static Effect none(Signal input) {
        return new Effect(input, Counts.NONE);
    }

    /** This and then what another layer makes of it. */
    Effect then(NamedLayer layer, Arithmetic arithmetic) {
        Effect next = layer.layer().apply(output, arithmetic);
        List<LayerAnalysis> longer = new ArrayList<>(parts);
        longer.add(LayerAnalysis.of(layer, output, next));
        return new Effect(next.output, counts.plus(next.counts), longer);
    }
}
