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

    /** The layers of that name inside others, however deep. */
    public List<LayerAnalysis> findInside(String layer) {
        return layers.stream()
                .flatMap(LayerAnalysis::inside)
                .filter(row -> row.name().equals(layer))
                .toList();
    }

    /** The layers up to one of them; to one inside another alone. */
    public List<LayerAnalysis> upTo(LayerAnalysis layer) {
        int last = layers.indexOf(layer);
        return last < 0 ? List.of(layer) : layers.subList(0, last + 1);
    }

    /** The input as if a layer had put it out: elements that are stored. */
    public LayerAnalysis given() {
        Layer nothing = (signal, arithmetic) -> Effect.none(signal);
        return LayerAnalysis.of(new NamedLayer("input", "input", nothing), input, Effect.of(input, Counts.NONE));
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
