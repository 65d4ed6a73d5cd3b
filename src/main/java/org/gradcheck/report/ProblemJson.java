package org.gradcheck.report;

import java.util.List;
import org.gradcheck.document.Problem;
import tools.jackson.core.JsonGenerator;

/** Problems as data: code, message, and the place if there is one. */
final class ProblemJson {

    private ProblemJson() {}

    static void writeAll(JsonGenerator json, List<Problem> problems) {
        json.writeArrayPropertyStart("problems");
        problems.forEach(problem -> write(json, problem));
        json.writeEndArray();
    }

    /** Why a text is ambiguous. */
    static void writeDoubts(JsonGenerator json, List<String> doubts) {
        json.writeArrayPropertyStart("problems");
        for (String doubt : doubts) {
            json.writeStartObject();
            writeMessage(json, "ambiguous", doubt);
            json.writeEndObject();
        }
        json.writeEndArray();
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
