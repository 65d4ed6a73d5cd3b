package org.gradcheck.network;

/** What a layer makes of its input, and what that takes. */
public record Effect(Signal output, Counts counts) {

    /** Of a layer that is not made of others: its output is what it stores. */
    static Effect of(Signal output, Counts counts) {
        return new Effect(output, counts.withActivations(output.elements()));
    }

    /** Before any layer. */
    static Effect none(Signal input) {
        return new Effect(input, Counts.NONE);
    }

    /** This and then what another layer makes of it. */
    Effect then(Layer layer, Arithmetic arithmetic) {
        Effect next = layer.apply(output, arithmetic);
        return new Effect(next.output, counts.plus(next.counts));
    }
}
