package org.gradcheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gradcheck.document.Problem;
import org.gradcheck.grade.Grade;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.ReviewItem;

/** What a batch came to, in a few lines: counts, then each case that is left to a person, by reason. */
final class GradeSummary {

    private final PrintWriter out;
    private final Map<Grade.Status, Integer> statuses = new EnumMap<>(Grade.Status.class);
    private final Cases review = new Cases();
    private final Cases unreadable = new Cases();
    private final Cases inconsistent = new Cases();
    private final Cases late = new Cases();
    private final Cases again = new Cases();
    private boolean leavesWork;

    GradeSummary(PrintWriter out) {
        this.out = out;
    }

    /** Prints the summary and tells whether anything is left to look at. */
    boolean print(Gradebook gradebook, Path written) {
        gradebook.entries().forEach(this::count);
        out.println(
                gradebook.assignment() + ": " + Plural.of(gradebook.entries().size(), "submission"));
        out.println();
        out.println(line(number(Grade.Status.GRADED), "graded"));
        int open = number(Grade.Status.NEEDS_REVIEW);
        out.println(line(open, open == 1 ? "needs a look" : "need a look"));
        review.print(out);
        out.println(line(number(Grade.Status.UNREADABLE), "could not be read"));
        unreadable.print(out);
        print(inconsistent, "with working that does not add up");
        print(late, "late");
        print(again, "handed in again; the latest counts");
        out.println();
        out.println("Class page: " + written.resolve("index.html"));
        out.println("Gradebook:  " + written.resolve("gradebook.csv"));
        return leavesWork;
    }

    private void print(Cases cases, String what) {
        if (cases.students() > 0) {
            out.println(line(cases.students(), what));
            cases.print(out);
        }
    }

    private int number(Grade.Status status) {
        return statuses.getOrDefault(status, 0);
    }

    private static String line(int count, String what) {
        return String.format(Locale.ROOT, "%5d %s", count, what);
    }

    private void count(Entry entry) {
        Grade grade = entry.grade();
        statuses.merge(entry.status(), 1, Integer::sum);
        leavesWork |= entry.status() != Grade.Status.GRADED
                || !grade.inconsistencies().isEmpty()
                || !grade.problems().isEmpty();
        if (entry.status() == Grade.Status.UNREADABLE) {
            unreadable.add("unreadable", entry.student() + ": " + problem(grade));
        } else {
            entry.review().stream().filter(item -> !item.manual()).forEach(this::countReview);
        }
        countInconsistencies(entry);
        countReceipt(entry);
    }

    private void countReview(ReviewItem item) {
        String where = item.student() + item.part().map(part -> " " + part).orElse("");
        review.add(item.reason().code(), where + ": " + item.reason().text());
    }

    private static String problem(Grade grade) {
        return grade.problems().stream().map(Problem::message).findFirst().orElse("Nothing could be read.");
    }

    private void countInconsistencies(Entry entry) {
        List<String> places = entry.grade().inconsistencies().stream()
                .map(found -> found.place().text() + ": " + found.text())
                .toList();
        if (!places.isEmpty()) {
            inconsistent.addAll("inconsistent", places);
        }
    }

    private void countReceipt(Entry entry) {
        String lateness = entry.penalty().sentence();
        if (entry.grade().receipt().late() || !lateness.isEmpty()) {
            late.add("late", entry.student() + (lateness.isEmpty() ? "" : ": " + lateness));
        }
        List<String> earlier = entry.grade().receipt().earlier();
        if (!earlier.isEmpty()) {
            again.add("again", entry.student() + ": not " + String.join(", ", earlier));
        }
    }
}
