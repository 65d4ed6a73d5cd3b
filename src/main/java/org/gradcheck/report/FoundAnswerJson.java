package org.gradcheck.report;

import java.util.Locale;
import org.gradcheck.document.Line;
import org.gradcheck.extract.Candidate;
import org.gradcheck.extract.FoundAnswer;
import tools.jackson.core.JsonGenerator;

/** What was found for a part, as data. */
final class FoundAnswerJson {

    private FoundAnswerJson() {}

    static void writeFields(JsonGenerator json, FoundAnswer answer) {
        json.writeStringProperty("part", answer.question().id());
        json.writeStringProperty("outcome", status(answer).name().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty("review", needsReview(answer));
        json.writeStringProperty("text", text(answer));
        answer.chosen().ifPresent(chosen -> writeReading(json, chosen));
        writePlace(json, answer);
        json.writeArrayPropertyStart("rivals");
        answer.rivals().forEach(rival -> writeRival(json, rival));
        json.writeEndArray();
        ProblemJson.writeAll(json, answer.problems());
    }

    /** Without a key nobody can tell which of several readings is meant. */
    private static FoundAnswer.Status status(FoundAnswer answer) {
        return answer.isAmbiguous() ? FoundAnswer.Status.AMBIGUOUS : answer.status();
    }

    /** The answer as written; failing that, all that is written for the part. */
    static String text(FoundAnswer answer) {
        return answer.chosen().map(chosen -> chosen.written().text()).orElseGet(() -> region(answer));
    }

    static void writePlace(JsonGenerator json, FoundAnswer answer) {
        answer.place().ifPresent(place -> {
            json.writeName("place");
            PlaceJson.write(json, place);
        });
    }

    private static String region(FoundAnswer answer) {
        return String.join("\n", answer.region().stream().map(Line::text).toList());
    }

    private static boolean needsReview(FoundAnswer answer) {
        return status(answer) == FoundAnswer.Status.AMBIGUOUS
                || answer.status() == FoundAnswer.Status.UNREADABLE
                || !answer.problems().isEmpty();
    }

    private static void writeRival(JsonGenerator json, Candidate rival) {
        json.writeStartObject();
        json.writeStringProperty("text", rival.written().text());
        writeReading(json, rival);
        json.writeName("place");
        PlaceJson.write(json, rival.place());
        json.writeStringProperty("why", rival.evidence());
        json.writeEndObject();
    }

    private static void writeReading(JsonGenerator json, Candidate candidate) {
        json.writeName("reading");
        ReadingJson.write(json, candidate.written(), candidate.written().primary());
    }
}
