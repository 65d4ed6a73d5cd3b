package org.gradcheck.export;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Reason;
import org.gradcheck.grade.Verdict;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Mark;

/**
 * What a student got.
 *
 * @param student the name or number by which the student handed in
 * @param id what the system calls the student from which the submission came
 * @param time when the submission came in
 * @param late whether that system marked it as late
 * @param points those given so far, with {@code deducted} taken off
 * @param deducted what was taken off because of lateness
 * @param waiting whether a person must still look, so that the points do not stand
 * @param unreadable whether nothing could be read, so that the points say nothing
 * @param parts part id to what the student got for it, in the order of the assignment
 */
public record StudentScore(
        String student,
        Optional<String> id,
        Optional<OffsetDateTime> time,
        boolean late,
        BigDecimal points,
        BigDecimal possible,
        BigDecimal deducted,
        boolean waiting,
        boolean unreadable,
        Map<String, PartScore> parts) {

    private static final String NOTHING_READ =
            "Nothing could be read, so that the points say nothing yet: a person has still to look.";

    public StudentScore {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** The score that a line of the gradebook is. */
    public static StudentScore of(Entry entry) {
        Grade grade = entry.grade();
        Map<String, PartScore> parts = new LinkedHashMap<>();
        entry.marks().forEach(mark -> parts.put(mark.part(), part(mark)));
        return new StudentScore(
                grade.student(),
                grade.receipt().id(),
                grade.receipt().time(),
                grade.receipt().late(),
                entry.points(),
                entry.possible(),
                entry.penalty().points(),
                entry.status() != Grade.Status.GRADED || parts.values().stream().anyMatch(PartScore::open),
                entry.status() == Grade.Status.UNREADABLE,
                parts);
    }

    private static PartScore part(Mark mark) {
        Verdict verdict = mark.verdict();
        return new PartScore(
                mark.points(),
                mark.possible(),
                mark.needsLook() || mark.isOpen(),
                verdict.outcome().text(),
                Stream.concat(said(mark), mark.comments().stream()).collect(Collectors.joining(" ")));
    }

    /** What a person said who gave the points, else the reasons of the verdict. */
    private static Stream<String> said(Mark mark) {
        return mark.decision()
                .map(decision -> Stream.of(decision.why()))
                .orElseGet(() -> Stream.of(
                        comment(mark.verdict().outcome(), mark.verdict().reasons())))
                .filter(text -> !text.isEmpty());
    }

    /** That an answer is right needs no reason. */
    private static String comment(Outcome outcome, List<Reason> reasons) {
        return outcome == Outcome.CORRECT && reasons.size() == 1
                ? ""
                : reasons.stream().map(Reason::text).collect(Collectors.joining(" "));
    }

    /** What is said to the student about all parts, a line for each. */
    public String feedback() {
        return Stream.concat(
                        unreadable ? Stream.of(NOTHING_READ) : Stream.empty(),
                        parts.entrySet().stream().map(part -> line(part.getKey(), part.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String id, PartScore part) {
        String points = part.open() ? "open" : Points.plain(part.points()) + "/" + Points.plain(part.possible());
        return (id + ": " + points + ", " + part.outcome() + ". " + part.comment()).strip();
    }
}
