package org.gradcheck.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gradcheck.expression.Value;
import org.gradcheck.grade.Reason;
import org.gradcheck.gradebook.ClassSummary;
import org.gradcheck.gradebook.Distribution;
import org.gradcheck.gradebook.DoubtedKey;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.ItemAnalysis;
import org.gradcheck.gradebook.PartSummary;
import org.gradcheck.gradebook.ReasonCount;
import org.gradcheck.gradebook.ReviewItem;
import org.gradcheck.gradebook.WrongValue;
import tools.jackson.core.JsonGenerator;

/** A class as data. */
final class ClassJson {

    /** A millionth is finer than any teacher asks, and hides how a machine rounds. */
    private static final int DECIMALS = 6;

    private ClassJson() {}

    static void writeFields(JsonGenerator json, Gradebook gradebook) {
        ClassSummary summary = gradebook.summary();
        json.writeStringProperty("assignment", gradebook.assignment());
        json.writeStringProperty("id", gradebook.id());
        json.writeNumberProperty("submissions", gradebook.entries().size());
        json.writeNumberProperty("graded", summary.graded());
        json.writeNumberProperty("inReview", summary.inReview());
        json.writeNumberProperty("unreadable", summary.unreadable());
        writeNumber(json, "possible", summary.possible());
        summary.points().ifPresent(points -> writeDistribution(json, points));
        json.writeArrayPropertyStart("tenths");
        summary.tenths().forEach(json::writeNumber);
        json.writeEndArray();
        writeQuestions(json, "questions", summary.questions());
        writeReasons(json, summary.reasons());
        writeReview(json, gradebook.reviewQueue());
    }

    private static void writeDistribution(JsonGenerator json, Distribution points) {
        json.writeObjectPropertyStart("points");
        writeNumber(json, "mean", points.mean());
        writeNumber(json, "median", points.median());
        writeNumber(json, "lowerQuartile", points.lowerQuartile());
        writeNumber(json, "upperQuartile", points.upperQuartile());
        writeNumber(json, "deviation", points.deviation());
        writeNumber(json, "lowest", points.lowest());
        writeNumber(json, "highest", points.highest());
        json.writeEndObject();
    }

    private static void writeQuestions(JsonGenerator json, String name, List<PartSummary> questions) {
        json.writeArrayPropertyStart(name);
        for (PartSummary question : questions) {
            json.writeStartObject();
            writeQuestion(json, question);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeQuestion(JsonGenerator json, PartSummary question) {
        json.writeStringProperty("part", question.part());
        json.writeStringProperty("ask", question.ask());
        writeNumber(json, "possible", question.possible());
        json.writeObjectPropertyStart("outcomes");
        question.outcomes().forEach((outcome, count) -> json.writeNumberProperty(outcome.text(), count));
        json.writeEndObject();
        question.points().ifPresent(points -> writeDistribution(json, points));
        question.item().ifPresent(item -> writeItem(json, item));
        writeWrongValues(json, question.wrongValues());
        question.doubt().ifPresent(doubt -> writeDoubt(json, doubt));
        writeReasons(json, question.reasons());
        if (!question.cells().isEmpty()) {
            writeQuestions(json, "cells", question.cells());
        }
    }

    private static void writeItem(JsonGenerator json, ItemAnalysis item) {
        writeNumber(json, "difficulty", item.difficulty());
        item.discrimination().ifPresent(correlation -> writeNumber(json, "discrimination", correlation));
    }

    private static void writeWrongValues(JsonGenerator json, List<WrongValue> values) {
        json.writeArrayPropertyStart("wrongValues");
        for (WrongValue wrong : values) {
            json.writeStartObject();
            writeValue(json, "reading", wrong.value());
            wrong.diagnosis().ifPresent(reason -> writeReason(json, "diagnosis", reason));
            writeStudents(json, wrong.students());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeDoubt(JsonGenerator json, DoubtedKey doubt) {
        json.writeObjectPropertyStart("doubtedKey");
        writeValue(json, "expected", doubt.key());
        json.writeNumberProperty("right", doubt.right());
        json.writeNumberProperty("answered", doubt.answered());
        writeValue(json, "reading", doubt.value());
        doubt.slip().ifPresent(slip -> writeReason(json, "diagnosis", slip));
        writeStudents(json, doubt.students());
        json.writeEndObject();
    }

    private static void writeStudents(JsonGenerator json, List<String> students) {
        json.writeNumberProperty("count", students.size());
        json.writeArrayPropertyStart("students");
        students.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void writeReasons(JsonGenerator json, List<ReasonCount> reasons) {
        json.writeArrayPropertyStart("reasons");
        for (ReasonCount reason : reasons) {
            json.writeStartObject();
            json.writeStringProperty("code", reason.reason().code());
            json.writeNumberProperty("count", reason.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeReview(JsonGenerator json, List<ReviewItem> queue) {
        json.writeArrayPropertyStart("review");
        for (ReviewItem item : queue) {
            json.writeStartObject();
            json.writeStringProperty("student", item.student());
            item.part().ifPresent(part -> json.writeStringProperty("part", part));
            json.writeBooleanProperty("manual", item.manual());
            json.writeStringProperty("code", item.reason().code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeReason(JsonGenerator json, String name, Reason reason) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("code", reason.code());
        json.writeStringProperty("text", reason.text());
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, String name, Value value) {
        json.writeName(name);
        ReadingJson.write(json, value);
    }

    private static void writeNumber(JsonGenerator json, String name, double number) {
        writeNumber(json, name, BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    private static void writeNumber(JsonGenerator json, String name, BigDecimal number) {
        json.writeName(name);
        json.writeNumber(DecimalText.plain(number));
    }
}
