package org.gradcheck.report;

import java.util.List;
import org.gradcheck.annotate.Look;
import org.gradcheck.expression.Value;
import org.gradcheck.grade.Grade;
import org.gradcheck.gradebook.Entry;

/** A grade as the page of its student shows it. */
record StudentView(String assignment, Entry entry, ReportOptions options, AnnotatedFiles files) {

    /** The grade as it was computed. */
    Grade grade() {
        return entry.grade();
    }

    /** A student's grade; for a submission nobody could read there is nothing to show but the problems. */
    List<VerdictView> verdicts() {
        return isUnreadable()
                ? List.of()
                : entry.marks().stream()
                        .map(mark -> new VerdictView(entry.student(), mark, options, files))
                        .toList();
    }

    /** The verdicts as they are shown: the cells of a table together. */
    List<PartCard> cards() {
        return PartCard.of(verdicts());
    }

    List<VerdictView> waiting() {
        return verdicts().stream().filter(VerdictView::isWaiting).toList();
    }

    boolean isUnreadable() {
        return entry.status() == Grade.Status.UNREADABLE;
    }

    String points() {
        return DecimalText.plain(entry.points());
    }

    String possible() {
        return DecimalText.plain(entry.possible());
    }

    Look look() {
        return Look.of(entry.status());
    }

    /** How far the grading got, in a sentence. */
    String status() {
        return switch (entry.status()) {
            case UNREADABLE ->
                "We could not read what you handed in, so nothing has been graded and no points were taken."
                        + " A person will look at it.";
            case NEEDS_REVIEW ->
                "A person still has to look at " + PointsText.counted(waiting().size(), "answer")
                        + "; your points may change.";
            case GRADED ->
                waiting().isEmpty()
                        ? "All parts are graded."
                        : "Everything is graded except "
                                + PointsText.counted(waiting().size(), "part") + ", which a person grades.";
        };
    }

    static Formula formula(Value value) {
        return Formula.of(value);
    }
}
