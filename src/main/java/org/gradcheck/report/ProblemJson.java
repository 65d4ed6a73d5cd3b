package org.gradcheck.report;

import java.util.List;
import org.gradcheck.document.Problem;
import org.gradcheck.expression.Written;
import tools.jackson.core.JsonGenerator;

/** Problems as data: code, message, and the place if there is one. */
final class ProblemJson {

    private ProblemJson() {}

    static void writeAll(JsonGenerator json, List<Problem> problems) {
        json.writeArrayPropertyStart("problems");
        problems.forEach(problem -> write(json, problem));
        json.writeEndArray();
    }

    /** Why a text is ambiguous, and what was mended in it. */
    static void writeOf(JsonGenerator json, Written written) {
        json.writeArrayPropertyStart("problems");
        written.allDoubts().forEach(doubt -> writeOne(json, "ambiguous", doubt));
        written.repairs().forEach(repair -> writeOne(json, "repaired", repair));
        json.writeEndArray();
    }

    private static void writeOne(JsonGenerator json, String code, String message) {
        json.writeStartObject();
        writeMessage(json, code, message);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        writeMessage(json, problem.code(), problem.message());
        // A request on standard input has no file.
        if (!problem.place().file().isEmpty()) {
            json.writeName("place");
            PlaceJson.write(json, problem.place());
        }
        json.writeEndObject();
    }

    private static void writeMessage(JsonGenerator json, String code, String message) {
        json.writeStringProperty("code", code);
        json.writeStringProperty("message", message);
    }
}
