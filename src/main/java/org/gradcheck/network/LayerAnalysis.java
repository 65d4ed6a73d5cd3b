package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Expression;

/** One line of the analysis of a network: a layer, what it hands on, and what it has and does for one sample. */
public record LayerAnalysis(String name, String type, Signal output, Counts counts) {

    /** The shape of its output, channels first. */
    public List<Expression> shape() {
        return output.shape();
    }

    /** What a unit of its output sees of the input, axis by axis. */
    public List<Field> fields() {
        return output.fields();
    }

    /** The number of elements of its output, or of the outputs of all layers that it is made of. */
    public Expression activations() {
        return counts.activations();
    }
}
