package org.gradcheck.report;

import java.util.List;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;
import tools.jackson.core.JsonGenerator;

/** A derivation as data: a list of steps, each an object with one key that says what it is. */
record DerivationJson(JsonGenerator json) implements Derivation.Listener {

    static void writeField(JsonGenerator json, Derivation derivation) {
        json.writeArrayPropertyStart("derivation");
        derivation.tell(new DerivationJson(json));
        json.writeEndArray();
    }

    @Override
    public void sentence(String text) {
        json.writeStartObject();
        json.writeStringProperty("sentence", text);
        json.writeEndObject();
    }

    /** The decimal of the last link is written where the link itself is none. */
    @Override
    public void chain(Derivation.Chain chain) {
        json.writeStartObject();
        json.writeObjectPropertyStart("chain");
        json.writeStringProperty("name", chain.name());
        json.writeArrayPropertyStart("links");
        chain.links().forEach(this::write);
        json.writeEndArray();
        if (Value.of(chain.last()) instanceof Value.Real real) {
            json.writeStringProperty("decimal", DecimalText.of(real));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void table(Derivation.Table table) {
        json.writeStartObject();
        json.writeObjectPropertyStart("table");
        writeAll("columns", table.columns());
        json.writeArrayPropertyStart("rows");
        for (Derivation.Row row : table.rows()) {
            json.writeStartArray();
            json.writeString(row.label());
            row.values().forEach(this::write);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(Expression expression) {
        json.writeString(expression.canon());
    }

    private void writeAll(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
