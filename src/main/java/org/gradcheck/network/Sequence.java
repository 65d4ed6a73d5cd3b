package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;

/** Layers one after the other. */
record Sequence(List<NamedLayer> layers) implements Layer {

    Sequence {
        layers = List.copyOf(layers);
    }

    List<LayerAnalysis> analyse(Signal input, Arithmetic arithmetic) {
        List<LayerAnalysis> rows = new ArrayList<>();
        Signal signal = input;
        for (NamedLayer layer : layers) {
            Effect effect = apply(layer, rows.size(), signal, arithmetic);
            rows.add(new LayerAnalysis(layer.name(), layer.type(), effect.output(), effect.counts()));
            signal = effect.output();
        }
        return rows;
    }

    private static Effect apply(NamedLayer layer, int index, Signal input, Arithmetic arithmetic) {
        try {
            return layer.layer().apply(input, arithmetic);
        } catch (LayerMismatchException e) {
            throw e.in(index, layer.name());
        }
    }

    /** All layers as if they were one. */
    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        List<LayerAnalysis> rows = analyse(input, arithmetic);
        Counts counts = rows.stream().map(LayerAnalysis::counts).reduce(Counts.NONE, Counts::plus);
        return new Effect(rows.isEmpty() ? input : rows.get(rows.size() - 1).output(), counts);
    }

    @Override
    public int axes() {
        return layers.stream().mapToInt(layer -> layer.layer().axes()).max().orElse(0);
    }
}
