package org.gradcheck.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Everything that the tables hold as one JSON object. Points that do not stand are missing from it. */
final class JsonExport implements Export {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String fileName() {
        return "grades.json";
    }

    @Override
    public Prepared prepare(ScoreSheet sheet, ExportOptions options) {
        return new StudentRows(
                "The grades of " + sheet.assignment() + " as JSON",
                sheet,
                options,
                (out, rows) -> write(out, sheet, rows));
    }

    private static void write(Path out, ScoreSheet sheet, Stream<StudentRow> rows) throws IOException {
        SafeFile.write(out, StandardCharsets.UTF_8, text -> {
            JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text);
            json.writeStartObject();
            json.writeStringProperty("assignment", sheet.assignment());
            json.writeStringProperty("id", sheet.id());
            json.writeArrayPropertyStart("students");
            rows.forEach(row -> write(json, sheet, row));
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
            text.write('\n');
        });
    }

    private static void write(JsonGenerator json, ScoreSheet sheet, StudentRow row) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("student", row.student());
        property(json, "id", row.id());
        property(json, "email", row.email());
        property(json, "section", row.section());
        property(json, "time", row.time());
        json.writeStringProperty("state", row.state());
        number(json, "points", row.points());
        number(json, "possible", Points.plain(row.possible(sheet)));
        number(json, "deducted", row.deducted());
        json.writeArrayPropertyStart("parts");
        sheet.parts().forEach(part -> row.part(part.id()).ifPresent(score -> write(json, part.id(), score, row)));
        json.writeEndArray();
        property(json, "feedback", row.score().isPresent() ? sheet.feedback().of(row.student()) : "");
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String part, PartScore score, StudentRow row) {
        json.writeStartObject();
        json.writeStringProperty("part", part);
        number(json, "points", row.points(part));
        number(json, "possible", Points.plain(score.possible()));
        json.writeStringProperty("outcome", score.outcome());
        property(json, "comment", score.comment());
        json.writeEndObject();
    }

    private static void property(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private static void number(JsonGenerator json, String name, String number) {
        if (!number.isEmpty()) {
            json.writeName(name);
            json.writeNumber(number);
        }
    }
}
