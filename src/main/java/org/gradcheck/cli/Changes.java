package org.gradcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.gradebook.Basis;
import org.gradcheck.gradebook.Change;
import org.gradcheck.gradebook.Change.Cause;
import org.gradcheck.gradebook.Decision;
import org.gradcheck.gradebook.Decisions;
import org.gradcheck.report.JsonLines;

/** What a run would change in a gradebook, or has changed, told student by student. */
final class Changes {

    /** More rows than that nobody reads; as data they are always told one by one. */
    private static final int MOST_ROWS = 40;

    /** What is written where a part has no verdict. */
    private static final String NONE = "-";

    private final List<Change> changes;
    private final Decisions decisions;

    /** @param decisions what persons decided, which stands whatever the program says */
    Changes(List<Change> changes, Decisions decisions) {
        this.changes = changes.stream().filter(Change::isSeen).toList();
        this.decisions = decisions;
    }

    boolean any() {
        return !changes.isEmpty();
    }

    /** Whether marks change that were given for the same files, which nobody should do by the way. */
    boolean needConsent() {
        return changes.stream().anyMatch(change -> change.cause() != Cause.HANDED_IN_AGAIN);
    }

    void print(PrintWriter out, boolean json) throws IOException {
        if (json) {
            JsonLines lines = new JsonLines(out);
            for (Change change : changes) {
                lines.change(change, kept(change).flatMap(Decision::points));
            }
            return;
        }
        if (any()) {
            new TextTable(rows(), 5).print(out);
            out.println();
        }
        out.println(Plural.of(students(), "student") + " with changes" + (any() ? ": " + byCause() : "."));
    }

    private int students() {
        return (int) changes.stream().map(Change::student).distinct().count();
    }

    private String byCause() {
        Map<Cause, Integer> causes = new LinkedHashMap<>();
        changes.forEach(change -> causes.merge(change.cause(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        causes.forEach((cause, count) -> words.add(count + " " + cause.words()));
        return String.join(", ", words) + ".";
    }

    /** A row for each change while they are few, else one for all students with the same. */
    private List<List<String>> rows() {
        Map<List<String>, List<String>> students = new LinkedHashMap<>();
        for (Change change : changes) {
            List<String> what = new ArrayList<>(row(change));
            what.set(0, changes.size() <= MOST_ROWS ? change.student() : "");
            students.computeIfAbsent(what, key -> new ArrayList<>()).add(change.student());
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("student", "part", "before", "after", "why", "points"));
        students.forEach((what, who) -> {
            List<String> row = new ArrayList<>(what);
            row.set(0, who.size() == 1 ? who.get(0) : Plural.of(who.size(), "student"));
            rows.add(row);
        });
        return rows;
    }

    private List<String> row(Change change) {
        return List.of(
                change.student(),
                change.part(),
                change.before().map(Changes::words).orElse(NONE),
                change.after().map(Changes::words).orElse(NONE),
                change.cause().words(),
                points(change));
    }

    private static String words(Basis basis) {
        return basis.outcome().text() + " " + basis.points().toPlainString() + "/"
                + basis.possible().toPlainString();
    }

    /** By how much the mark changes; a mark that a person gave stays. */
    private String points(Change change) {
        Optional<BigDecimal> kept = kept(change).flatMap(Decision::points);
        if (kept.isPresent()) {
            return "stays " + kept.get().toPlainString() + ", given by "
                    + kept(change).orElseThrow().by();
        }
        BigDecimal difference = change.difference();
        return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
    }

    private Optional<Decision> kept(Change change) {
        return change.after().flatMap(after -> decisions.points(change.student(), change.part(), after));
    }

    /** Says what can be done now. */
    void printAdvice(PrintWriter err, boolean dryRun) {
        if (!any()) {
            err.println("Nothing would change.");
        } else if (dryRun) {
            err.println("Nothing was changed. The same call with --apply instead of --dry-run takes this over.");
        } else {
            err.println("These marks were given already, so nothing was changed and no report was written:"
                    + " the rubric or the program is another one. Take the new marks over with --apply.");
        }
    }
}
