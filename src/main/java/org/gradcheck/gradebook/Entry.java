package org.gradcheck.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.gradcheck.grade.Grade;

/**
 * A student's line in the gradebook: the grade as it was computed, and what persons decided about it.
 *
 * @param marks one for each verdict, in their order
 * @param penalty what is taken off because the submission came late
 * @param looked whether a person has looked at the submission as a whole
 */
public record Entry(Grade grade, List<Mark> marks, Penalty penalty, boolean looked) {

    public Entry {
        marks = List.copyOf(marks);
    }

    /** A grade as it was computed. */
    public static Entry of(Grade grade) {
        return of(grade, Decisions.NONE, Penalty.NONE);
    }

    /** A grade with what was decided, and what is taken off. */
    public static Entry of(Grade grade, Decisions decisions, Penalty penalty) {
        List<Mark> marks = grade.verdicts().stream()
                .map(verdict -> decisions.on(grade.student(), verdict))
                .toList();
        return new Entry(grade, marks, penalty, decisions.looked(grade));
    }

    public String student() {
        return grade.student();
    }

    /** The points given so far, without what is taken off for lateness; never less than none. */
    public BigDecimal points() {
        return sum(Mark::points).subtract(penalty.points()).max(BigDecimal.ZERO);
    }

    /** The points of all parts that count. */
    public BigDecimal possible() {
        return sum(Mark::possible);
    }

    private BigDecimal sum(Function<Mark, BigDecimal> points) {
        return marks.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a person still has to look at. */
    public List<ReviewItem> review() {
        return ReviewItem.allOf(this);
    }

    /** How far the grading got, persons included. */
    public Grade.Status status() {
        boolean decided = marks.stream().noneMatch(mark -> mark.isOpen() || mark.needsLook());
        if (grade.status() == Grade.Status.UNREADABLE && !decided) {
            return Grade.Status.UNREADABLE;
        }
        boolean doubted = (grade.needsLook() || penalty.open()) && !looked;
        return doubted || marks.stream().anyMatch(Mark::needsLook) ? Grade.Status.NEEDS_REVIEW : Grade.Status.GRADED;
    }
}
