package org.gradcheck.report;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.network.Counts;
import org.gradcheck.network.Field;
import org.gradcheck.network.LayerAnalysis;
import org.gradcheck.network.Quantity;
import org.gradcheck.network.Unknown;
import tools.jackson.core.JsonGenerator;

/**
 * A layer of a network; all quantities are texts, for they are exact or formulas; null stands for what depends on
 * something that is not known.
 */
final class LayerJson {

    private LayerJson() {}

    static void writeFields(JsonGenerator json, LayerAnalysis layer) {
        json.writeStringProperty("layer", layer.name());
        json.writeStringProperty("type", layer.type());
        writeList(json, "output", layer.shape());
        writeCounts(json, layer.counts(), layer.activations());
        writeList(
                json, "receptiveField", layer.fields().stream().map(Field::size).toList());
        writeList(json, "jump", layer.fields().stream().map(Field::jump).toList());
        writeList(json, "start", layer.fields().stream().map(Field::start).toList());
    }

    static void writeCounts(JsonGenerator json, Counts counts, Expression activations) {
        write(json, "parameters", counts.parameters());
        write(json, "weights", counts.weights());
        write(json, "biases", counts.biases());
        write(json, "macs", counts.macs());
        write(json, "activations", activations);
        write(json, "normalisation", counts.normalisation());
        write(json, "buffers", counts.buffers());
        write(json, "neurons", counts.get(Quantity.NEURONS));
        write(json, "biasAdditions", counts.get(Quantity.BIAS_ADDITIONS));
        write(json, "activationEvaluations", counts.get(Quantity.EVALUATIONS));
    }

    private static void write(JsonGenerator json, String name, Expression quantity) {
        json.writeStringProperty(name, quantity.canon());
    }

    private static void writeList(JsonGenerator json, String name, List<Expression> quantities) {
        json.writeArrayPropertyStart(name);
        for (Expression quantity : quantities) {
            if (Unknown.in(quantity).isPresent()) {
                json.writeNull();
            } else {
                json.writeString(quantity.canon());
            }
        }
        json.writeEndArray();
    }
}
