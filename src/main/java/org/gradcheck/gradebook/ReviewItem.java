package org.gradcheck.gradebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Reason;
import org.gradcheck.grade.Verdict;

/**
 * Something a person has to look at.
 *
 * @param part the part's id; empty for the submission as a whole
 * @param manual whether the rubric leaves the part to a person, so that nothing went wrong
 * @param reason why a person is asked
 * @param place where to look; empty if nothing was found
 */
public record ReviewItem(String student, Optional<String> part, boolean manual, Reason reason, Optional<Place> place) {

    static List<ReviewItem> allOf(Entry entry) {
        Grade grade = entry.grade();
        if (entry.status() == Grade.Status.UNREADABLE) {
            return List.of(ofSubmission(grade.student(), grade.problems().get(0)));
        }
        if (grade.isBlank() && !entry.looked()) {
            return List.of(ofBlank(grade.student()));
        }
        Stream<ReviewItem> lateness =
                entry.penalty().open() && !entry.looked() ? Stream.of(ofLateness(entry)) : Stream.empty();
        return Stream.concat(
                        lateness,
                        entry.marks().stream()
                                .filter(mark -> mark.needsLook() || mark.isOpen())
                                .map(mark -> ofPart(grade.student(), mark)))
                .toList();
    }

    private static ReviewItem ofSubmission(String student, Problem problem) {
        Reason reason = new Reason(problem.code(), problem.message());
        return new ReviewItem(student, Optional.empty(), false, reason, Optional.of(problem.place()));
    }

    private static ReviewItem ofBlank(String student) {
        Reason reason = new Reason("blank", "No answer was found anywhere: a blank page, or answers that were lost.");
        return new ReviewItem(student, Optional.empty(), false, reason, Optional.empty());
    }

    private static ReviewItem ofLateness(Entry entry) {
        Reason reason = new Reason("late", entry.penalty().sentence());
        return new ReviewItem(entry.student(), Optional.empty(), false, reason, Optional.empty());
    }

    private static ReviewItem ofPart(String student, Mark mark) {
        Verdict verdict = mark.verdict();
        boolean manual = verdict.outcome() == Outcome.MANUAL && !mark.needsLook();
        Reason reason = mark.isStale()
                ? new Reason("decided-on-another-verdict", "A person gave points on a verdict that has changed since.")
                : verdict.reasons().get(0);
        return new ReviewItem(
                student,
                Optional.of(verdict.part()),
                manual,
                reason,
                verdict.found().place());
    }
}
