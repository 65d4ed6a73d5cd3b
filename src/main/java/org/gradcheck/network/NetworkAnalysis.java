package org.gradcheck.network;

import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Expression;

/**
 * What a network has and does, layer by layer and in total, for one sample.
 *
 * @param input what the first layer is given
 */
public record NetworkAnalysis(Signal input, List<LayerAnalysis> layers) {

    public NetworkAnalysis {
        layers = List.copyOf(layers);
    }

    /** The analysis of one layer. */
    public Optional<LayerAnalysis> find(String layer) {
        return layers.stream().filter(row -> row.name().equals(layer)).findFirst();
    }

    /** What the last layer hands on. */
    public Signal output() {
        return layers.isEmpty() ? input : layers.get(layers.size() - 1).output();
    }

    /** Weights, biases and multiply-accumulates of all layers. */
    public Counts total() {
        return layers.stream().map(LayerAnalysis::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** The elements of the outputs of all layers; the input is not among them. */
    public Expression activations() {
        return total().activations();
    }
}
