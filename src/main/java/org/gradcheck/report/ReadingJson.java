package org.gradcheck.report;

import java.util.List;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import tools.jackson.core.JsonGenerator;

/** A reading as data: its kind, and the fields of that kind. */
final class ReadingJson {

    /** What stands beside the values of an answer, for all of them. */
    private record Writing(boolean approximate, String unit) {
        static final Writing NONE = new Writing(false, "");
    }

    private ReadingJson() {}

    /** One reading of a text. */
    static void write(JsonGenerator json, Written written, Reading reading) {
        write(json, reading, new Writing(written.approximate(), written.unit()), "");
    }

    /** A value that nobody wrote. */
    static void write(JsonGenerator json, Value value) {
        write(json, Reading.exact(value), Writing.NONE, "");
    }

    private static void write(JsonGenerator json, Reading reading, Writing writing, String label) {
        json.writeStartObject();
        writeUnlessEmpty(json, "label", label);
        Value value = reading.value();
        if (value instanceof Value.Items items) {
            writeItems(json, reading, items.isMatrix(), writing);
        } else if (value instanceof Composite composite) {
            writeComposite(json, composite, reading.items(), writing);
        } else if (value instanceof Value.Undefined undefined) {
            writeKind(json, "undefined");
            json.writeStringProperty("why", undefined.why());
        } else if (value instanceof Value.Formula formula) {
            writeFormula(json, formula.expression());
        } else {
            writeNumber(json, reading, writing);
        }
        writeUnlessEmpty(json, "why", reading.doubt());
        json.writeEndObject();
    }

    private static void writeKind(JsonGenerator json, String kind) {
        json.writeStringProperty("kind", kind);
    }

    private static void writeNumber(JsonGenerator json, Reading number, Writing writing) {
        writeKind(json, "number");
        json.writeStringProperty("canon", number.value().expression().canon());
        json.writeStringProperty("value", DecimalText.of(number.value()));
        number.lastPlace().ifPresent(place -> json.writeStringProperty("lastPlace", DecimalText.of(place)));
        json.writeBooleanProperty("approximate", writing.approximate);
        writeUnlessEmpty(json, "unit", writing.unit);
        writeUnlessEmpty(json, "convention", number.convention());
    }

    private static void writeFormula(JsonGenerator json, Expression formula) {
        writeKind(json, "expression");
        json.writeStringProperty("canon", formula.canon());
        json.writeArrayPropertyStart("symbols");
        formula.symbols().forEach(json::writeString);
        json.writeEndArray();
    }

    private static void writeItems(JsonGenerator json, Reading list, boolean isMatrix, Writing writing) {
        writeKind(json, isMatrix ? "matrix" : "tuple");
        if (!isMatrix) {
            writeAll(json, "items", list.items(), writing);
            return;
        }
        json.writeArrayPropertyStart("rows");
        for (Reading row : list.items()) {
            json.writeStartArray();
            row.items().forEach(item -> write(json, item, writing, ""));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void writeComposite(JsonGenerator json, Composite composite, List<Reading> parts, Writing writing) {
        if (composite instanceof Composite.Infinite) {
            writeKind(json, "number");
            json.writeStringProperty("canon", composite.expression().canon());
        } else if (composite instanceof Composite.Range range) {
            writeRange(json, range, parts, writing);
        } else if (composite instanceof Composite.PlusMinus) {
            writeKind(json, "plus-minus");
            writeNamed(json, "centre", parts.get(0), writing);
            writeNamed(json, "radius", parts.get(1), writing);
        } else if (composite instanceof Composite.Equation) {
            writeKind(json, "equation");
            writeNamed(json, "lhs", parts.get(0), writing);
            writeNamed(json, "rhs", parts.get(1), writing);
        } else if (composite instanceof Composite.Named named) {
            writeKind(json, "multi");
            json.writeArrayPropertyStart("items");
            for (int i = 0; i < parts.size(); i++) {
                write(json, parts.get(i), writing, named.names().get(i));
            }
            json.writeEndArray();
        } else {
            writeKind(json, "set");
            writeAll(json, "items", parts, writing);
        }
    }

    private static void writeRange(JsonGenerator json, Composite.Range range, List<Reading> ends, Writing writing) {
        if (range.isBounded()) {
            writeKind(json, "interval");
            writeNamed(json, "lo", ends.get(0), writing);
            writeNamed(json, "hi", ends.get(1), writing);
            json.writeBooleanProperty("loClosed", range.lowClosed());
            json.writeBooleanProperty("hiClosed", range.highClosed());
        } else {
            writeKind(json, "bound");
            String sign = range.low().isPresent() ? ">" : "<";
            boolean closed = range.lowClosed() || range.highClosed();
            json.writeStringProperty("op", closed ? sign + "=" : sign);
            writeNamed(json, "limit", ends.get(0), writing);
        }
    }

    private static void writeNamed(JsonGenerator json, String name, Reading reading, Writing writing) {
        json.writeName(name);
        write(json, reading, writing, "");
    }

    private static void writeAll(JsonGenerator json, String name, List<Reading> readings, Writing writing) {
        json.writeArrayPropertyStart(name);
        readings.forEach(reading -> write(json, reading, writing, ""));
        json.writeEndArray();
    }

    private static void writeUnlessEmpty(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }
}
