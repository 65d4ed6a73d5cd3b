package org.gradcheck.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.grade.Inconsistency;
import tools.jackson.core.JsonGenerator;

/**
 * One entry of the list that Gradescope shows for a submission.
 *
 * @param number the part's id; empty for what belongs to none
 * @param status {@code passed} or {@code failed}; empty if neither
 * @param visibility when the student sees it: {@code visible}, {@code after_published}
 */
public record GradescopeTest(
        String name,
        String number,
        BigDecimal score,
        BigDecimal possible,
        Optional<String> status,
        String output,
        String visibility) {

    private static final Optional<String> PASSED = Optional.of("passed");
    private static final Optional<String> FAILED = Optional.of("failed");
    static final String VISIBLE = "visible";
    static final String PUBLISHED = "after_published";

    /** These give all points, or what the rubric says is as good. */
    private static final List<String> RIGHT = List.of("correct", "convention", "carried");

    /** A part that was graded. */
    static GradescopeTest graded(PartHead part, PartScore score) {
        Optional<String> status = score.open() ? Optional.empty() : RIGHT.contains(score.outcome()) ? PASSED : FAILED;
        String output = score.outcome() + ". " + score.comment();
        return new GradescopeTest(
                part.ask().isEmpty() ? "Part " + part.id() : part.ask(),
                part.id(),
                score.points(),
                score.possible(),
                status,
                (score.open() ? "A person has still to look. " : "") + output.strip(),
                PUBLISHED);
    }

    /** A part that was looked for. It is worth nothing: Gradescope wants points of every test. */
    static GradescopeTest found(FoundAnswer answer) {
        Optional<String> status = switch (answer.status()) {
            case FOUND -> PASSED;
            case MANUAL -> Optional.empty();
            case MISSING, AMBIGUOUS, UNREADABLE -> FAILED;
        };
        String id = answer.question().id();
        return new GradescopeTest(name(answer), id, BigDecimal.ZERO, BigDecimal.ZERO, status, output(answer), VISIBLE);
    }

    private static String name(FoundAnswer answer) {
        String id = answer.question().id();
        return switch (answer.status()) {
            case FOUND -> "Part " + id + " was found";
            case MISSING -> "Part " + id + " was not found";
            case AMBIGUOUS -> "Part " + id + " is not clear";
            case UNREADABLE -> "Part " + id + " could not be read";
            case MANUAL -> "Part " + id + " is read by a person";
        };
    }

    private static String output(FoundAnswer answer) {
        String place =
                answer.place().map(Place::text).map(text -> " (" + text + ")").orElse("");
        String read = answer.chosen()
                .map(chosen -> chosen.written().text() + "   read as "
                        + chosen.written().primary().value().expression().canon())
                .orElse("");
        String problems = String.join(
                " ", answer.problems().stream().map(Problem::message).toList());
        return (read + " " + problems).strip() + place;
    }

    /** A line of the student's own whose two sides differ. */
    static GradescopeTest doesNotHold(Inconsistency found) {
        return new GradescopeTest(
                "A line does not hold",
                "",
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                FAILED,
                found.text() + " (" + found.place().text() + ")",
                VISIBLE);
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        if (!number.isEmpty()) {
            json.writeStringProperty("number", number);
        }
        json.writeName("score");
        json.writeNumber(Points.plain(score));
        json.writeName("max_score");
        json.writeNumber(Points.plain(possible));
        status.ifPresent(text -> json.writeStringProperty("status", text));
        json.writeStringProperty("output", output);
        json.writeStringProperty("visibility", visibility);
        json.writeEndObject();
    }
}
