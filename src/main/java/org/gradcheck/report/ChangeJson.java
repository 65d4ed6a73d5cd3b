package org.gradcheck.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.gradcheck.gradebook.Basis;
import org.gradcheck.gradebook.Change;
import tools.jackson.core.JsonGenerator;

/** A change of a verdict as data. */
final class ChangeJson {

    private ChangeJson() {}

    static void writeFields(JsonGenerator json, Change change, Optional<BigDecimal> kept) {
        json.writeStringProperty("student", change.student());
        json.writeStringProperty("part", change.part());
        json.writeStringProperty("cause", change.cause().text());
        writePoints(json, "difference", change.difference());
        writeBasis(json, "before", change.before());
        writeBasis(json, "after", change.after());
        kept.ifPresent(points -> writePoints(json, "kept", points));
    }

    private static void writeBasis(JsonGenerator json, String name, Optional<Basis> verdict) {
        verdict.ifPresent(basis -> {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("outcome", basis.outcome().text());
            writePoints(json, "points", basis.points());
            writePoints(json, "possible", basis.possible());
            json.writeBooleanProperty("review", basis.review());
            json.writeStringProperty("text", basis.text());
            json.writeStringProperty("value", basis.value());
            json.writeStringProperty("expected", basis.expected());
            json.writeEndObject();
        });
    }

    private static void writePoints(JsonGenerator json, String name, BigDecimal points) {
        json.writeName(name);
        json.writeNumber(DecimalText.plain(points));
    }
}
