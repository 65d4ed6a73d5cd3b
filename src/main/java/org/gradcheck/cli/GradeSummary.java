package org.gradcheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gradcheck.document.Problem;
import org.gradcheck.grade.Grade;
import org.gradcheck.gradebook.Gradebook;

/** What a batch came to, in a few lines: counts, then each case that is left to a person, with the reason. */
final class GradeSummary {

    private final PrintWriter out;

    GradeSummary(PrintWriter out) {
        this.out = out;
    }

    void print(Gradebook gradebook, Path written) {
        out.println(gradebook.assignment() + ": " + Plural.of(gradebook.grades().size(), "submission"));
        out.println();
        List<Grade> review = with(gradebook, Grade.Status.NEEDS_REVIEW);
        List<Grade> unreadable = with(gradebook, Grade.Status.UNREADABLE);
        out.println(line(with(gradebook, Grade.Status.GRADED).size(), "graded"));
        out.println(line(review.size(), review.size() == 1 ? "needs a look" : "need a look"));
        printReview(gradebook);
        out.println(line(unreadable.size(), "could not be read"));
        unreadable.forEach(grade -> printLine(grade.student(), "", problem(grade)));
        printInconsistencies(gradebook);
        printReceipts(gradebook);
        out.println();
        out.println("Class page: " + written.resolve("index.html"));
        out.println("Gradebook:  " + written.resolve("gradebook.csv"));
    }

    private void printReceipts(Gradebook gradebook) {
        List<Grade> late = gradebook.grades().stream()
                .filter(grade -> grade.receipt().late())
                .toList();
        if (!late.isEmpty()) {
            out.println(line(late.size(), "marked as late"));
        }
        late.forEach(grade -> out.println("        " + grade.student()));
        List<Grade> again = gradebook.grades().stream()
                .filter(grade -> !grade.receipt().earlier().isEmpty())
                .toList();
        if (!again.isEmpty()) {
            out.println(line(again.size(), "handed in again; the latest counts"));
        }
        again.forEach(grade -> printLine(
                grade.student(), "", "not " + String.join(", ", grade.receipt().earlier())));
    }

    private static List<Grade> with(Gradebook gradebook, Grade.Status status) {
        return gradebook.grades().stream()
                .filter(grade -> grade.status() == status)
                .toList();
    }

    private static String line(int count, String what) {
        return String.format(Locale.ROOT, "%5d %s", count, what);
    }

    private void printReview(Gradebook gradebook) {
        gradebook.reviewQueue().stream()
                .filter(item -> !item.manual() && !isUnreadable(gradebook, item.student()))
                .forEach(item -> printLine(
                        item.student(), item.part().orElse(""), item.reason().text()));
    }

    private static boolean isUnreadable(Gradebook gradebook, String student) {
        return gradebook.grades().stream()
                .anyMatch(grade -> grade.student().equals(student) && grade.status() == Grade.Status.UNREADABLE);
    }

    private void printLine(String student, String part, String reason) {
        out.println("        " + student + (part.isEmpty() ? "" : " " + part) + ": " + reason);
    }

    private static String problem(Grade grade) {
        return grade.problems().stream().map(Problem::message).findFirst().orElse("Nothing could be read.");
    }

    private void printInconsistencies(Gradebook gradebook) {
        List<Grade> inconsistent = gradebook.grades().stream()
                .filter(grade -> !grade.inconsistencies().isEmpty())
                .toList();
        if (!inconsistent.isEmpty()) {
            out.println(line(inconsistent.size(), "with working that does not add up"));
        }
        inconsistent.forEach(grade -> grade.inconsistencies()
                .forEach(found -> out.println("        " + found.place().text() + ": " + found.text())));
    }
}
