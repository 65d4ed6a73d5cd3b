package org.gradcheck.report;

import java.math.BigDecimal;
import org.gradcheck.document.Receipt;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Inconsistency;
import org.gradcheck.grade.Reason;
import org.gradcheck.grade.Verdict;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Mark;
import org.gradcheck.gradebook.Penalty;
import tools.jackson.core.JsonGenerator;

/** A grade as data. */
final class GradeJson {

    private GradeJson() {}

    /** @param keyShown whether the right values may be seen */
    static void writeFields(JsonGenerator json, Entry entry, boolean keyShown) {
        Grade grade = entry.grade();
        json.writeStringProperty("student", grade.student());
        json.writeArrayPropertyStart("files");
        grade.files().forEach(json::writeString);
        json.writeEndArray();
        writeReceipt(json, grade.receipt());
        writePoints(json, "points", entry.points());
        writePoints(json, "possible", entry.possible());
        writePenalty(json, entry.penalty());
        json.writeStringProperty("outcome", entry.status().text());
        json.writeArrayPropertyStart("verdicts");
        entry.marks().forEach(mark -> writeMark(json, mark, keyShown));
        json.writeEndArray();
        json.writeArrayPropertyStart("inconsistencies");
        grade.inconsistencies().forEach(inconsistency -> writeInconsistency(json, inconsistency, keyShown));
        json.writeEndArray();
        ProblemJson.writeAll(json, grade.problems());
    }

    /** Only what was written down. */
    private static void writeReceipt(JsonGenerator json, Receipt receipt) {
        receipt.id().ifPresent(id -> json.writeStringProperty("id", id));
        receipt.time().ifPresent(time -> json.writeStringProperty("time", time.toString()));
        if (receipt.late()) {
            json.writeBooleanProperty("late", true);
        }
        if (!receipt.earlier().isEmpty()) {
            json.writeArrayPropertyStart("earlier");
            receipt.earlier().forEach(json::writeString);
            json.writeEndArray();
        }
    }

    /** Only of a submission that came late. */
    private static void writePenalty(JsonGenerator json, Penalty penalty) {
        if (!penalty.sentence().isEmpty()) {
            writePoints(json, "deducted", penalty.points());
            json.writeStringProperty("lateness", penalty.sentence());
        }
    }

    private static void writeMark(JsonGenerator json, Mark mark, boolean keyShown) {
        Verdict verdict = mark.verdict();
        json.writeStartObject();
        json.writeStringProperty("part", verdict.part());
        writePoints(json, "possible", mark.possible());
        writePoints(json, "points", mark.points());
        json.writeStringProperty("outcome", verdict.outcome().text());
        json.writeBooleanProperty("review", mark.needsLook());
        json.writeStringProperty("text", FoundAnswerJson.text(verdict.found()));
        writeReading(json, verdict);
        verdict.expected().filter(value -> keyShown).ifPresent(expected -> {
            json.writeName("expected");
            ReadingJson.write(json, expected);
        });
        FoundAnswerJson.writePlace(json, verdict.found());
        writeReasons(json, verdict);
        writeDecision(json, mark);
        json.writeEndObject();
    }

    /** The reading the judgement rests on, with the unit that stands beside it. */
    private static void writeReading(JsonGenerator json, Verdict verdict) {
        verdict.reading().ifPresent(reading -> {
            json.writeName("reading");
            verdict.found()
                    .chosen()
                    .ifPresentOrElse(
                            chosen -> ReadingJson.write(json, chosen.written(), reading),
                            () -> ReadingJson.write(json, reading.value()));
        });
    }

    /** Only what a person decided; {@code automatic} are the points without that. */
    private static void writeDecision(JsonGenerator json, Mark mark) {
        mark.decision().ifPresent(decision -> {
            json.writeObjectPropertyStart("override");
            writePoints(json, "automatic", mark.verdict().points());
            json.writeStringProperty("by", decision.by());
            json.writeStringProperty("why", decision.why());
            json.writeBooleanProperty("stale", mark.isStale());
            json.writeEndObject();
        });
        if (!mark.comments().isEmpty()) {
            json.writeArrayPropertyStart("comments");
            mark.comments().forEach(json::writeString);
            json.writeEndArray();
        }
        if (mark.discounted()) {
            json.writeBooleanProperty("discounted", true);
        }
    }

    private static void writeReasons(JsonGenerator json, Verdict verdict) {
        json.writeArrayPropertyStart("reasons");
        for (Reason reason : verdict.reasons()) {
            json.writeStartObject();
            json.writeStringProperty("code", reason.code());
            json.writeStringProperty("text", reason.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeInconsistency(JsonGenerator json, Inconsistency inconsistency, boolean keyShown) {
        json.writeStartObject();
        InconsistencyJson.writeFields(json, inconsistency, keyShown);
        json.writeEndObject();
    }

    private static void writePoints(JsonGenerator json, String name, BigDecimal points) {
        json.writeName(name);
        json.writeNumber(DecimalText.plain(points));
    }
}
