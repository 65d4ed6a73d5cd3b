package org.gradcheck.report;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import tools.jackson.core.JsonGenerator;

/** A reading as data: its kind, and the fields of that kind. */
final class ReadingJson {

    /** What stands beside the value of a number. */
    private record Writing(Optional<BigFraction> lastPlace, boolean approximate, String unit, String convention) {
        static final Writing NONE = new Writing(Optional.empty(), false, "", "");
    }

    private ReadingJson() {}

    /** One reading of a text. */
    static void write(JsonGenerator json, Written written, Reading reading) {
        Writing writing = new Writing(reading.lastPlace(), written.approximate(), written.unit(), reading.convention());
        write(json, reading.value(), writing);
    }

    /** A value that nobody wrote. */
    static void write(JsonGenerator json, Value value) {
        write(json, value, Writing.NONE);
    }

    private static void write(JsonGenerator json, Value value, Writing writing) {
        json.writeStartObject();
        if (value instanceof Value.Items list) {
            writeItems(json, list.items(), writing);
        } else if (value instanceof Value.Undefined undefined) {
            json.writeStringProperty("kind", "undefined");
            json.writeStringProperty("why", undefined.why());
        } else if (value instanceof Value.Formula formula) {
            writeFormula(json, formula.expression());
        } else {
            writeNumber(json, value, writing);
        }
        json.writeEndObject();
    }

    private static void writeNumber(JsonGenerator json, Value number, Writing writing) {
        json.writeStringProperty("kind", "number");
        json.writeStringProperty("canon", number.expression().canon());
        json.writeStringProperty("value", DecimalText.of(number));
        writing.lastPlace.ifPresent(place -> json.writeStringProperty("lastPlace", DecimalText.of(place)));
        json.writeBooleanProperty("approximate", writing.approximate);
        writeUnlessEmpty(json, "unit", writing.unit);
        writeUnlessEmpty(json, "convention", writing.convention);
    }

    private static void writeFormula(JsonGenerator json, Expression formula) {
        json.writeStringProperty("kind", "expression");
        json.writeStringProperty("canon", formula.canon());
        json.writeArrayPropertyStart("symbols");
        formula.symbols().forEach(json::writeString);
        json.writeEndArray();
    }

    private static void writeItems(JsonGenerator json, List<Value> items, Writing writing) {
        boolean isMatrix = !items.isEmpty() && items.stream().allMatch(Value.Items.class::isInstance);
        json.writeStringProperty("kind", isMatrix ? "matrix" : "tuple");
        json.writeArrayPropertyStart(isMatrix ? "rows" : "items");
        for (Value item : items) {
            if (isMatrix) {
                writeRow(json, (Value.Items) item, writing);
            } else {
                write(json, item, writing);
            }
        }
        json.writeEndArray();
    }

    private static void writeRow(JsonGenerator json, Value.Items row, Writing writing) {
        json.writeStartArray();
        row.items().forEach(item -> write(json, item, writing));
        json.writeEndArray();
    }

    private static void writeUnlessEmpty(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }
}
