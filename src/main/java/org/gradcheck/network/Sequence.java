package org.gradcheck.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Spelling;

/** Layers one after the other. */
record Sequence(List<NamedLayer> layers) implements Layer {

    Sequence {
        layers = List.copyOf(layers);
    }

    List<LayerAnalysis> analyse(Signal input, Arithmetic arithmetic) {
        List<LayerAnalysis> rows = new ArrayList<>();
        Map<String, Counts> own = new LinkedHashMap<>();
        Signal signal = input;
        for (NamedLayer layer : layers) {
            try {
                Effect effect = layer.layer().apply(signal, arithmetic);
                own.put(layer.name(), effect.counts());
                rows.add(LayerAnalysis.of(layer, signal, effect).withCounts(counts(layer, own)));
                signal = effect.output();
            } catch (LayerMismatchException e) {
                throw e.in(rows.size(), layer.name());
            }
        }
        return rows;
    }

    /** Without the weights that are those of another layer; biases are shared if both have as many. */
    private static Counts counts(NamedLayer layer, Map<String, Counts> own) {
        Counts counts = Optional.ofNullable(own.get(layer.name())).orElseThrow();
        return layer.shares()
                .map(name -> shared(counts, find(name, layer, own), name))
                .orElse(counts);
    }

    private static Counts find(String name, NamedLayer layer, Map<String, Counts> own) {
        return Optional.ofNullable(own.get(name))
                .filter(found -> !name.equals(layer.name()))
                .orElseThrow(() -> new LayerMismatchException("There is no layer " + name
                        + " before it whose weights it could share." + Spelling.didYouMean(name, own.keySet())));
    }

    private static Counts shared(Counts counts, Counts other, String name) {
        if (!counts.weights().equals(other.weights())) {
            throw new LayerMismatchException("It cannot share the weights of " + name + ", which has "
                    + other.weights().canon() + " of them, while it needs "
                    + counts.weights().canon() + ".");
        }
        Expression biases = counts.biases().equals(other.biases()) ? Expression.ZERO : counts.biases();
        return counts.withoutParameters().with(Quantity.BIASES, biases);
    }

    /** All layers as if they were one. */
    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        List<LayerAnalysis> rows = analyse(input, arithmetic);
        Counts counts = rows.stream().map(LayerAnalysis::counts).reduce(Counts.NONE, Counts::plus);
        return new Effect(rows.isEmpty() ? input : rows.get(rows.size() - 1).output(), counts, rows);
    }

    @Override
    public int axes() {
        return layers.stream().mapToInt(layer -> layer.layer().axes()).max().orElse(0);
    }

    @Override
    public long applications() {
        return layers.stream().mapToLong(layer -> layer.layer().applications()).reduce(1, Layer::bounded);
    }
}
