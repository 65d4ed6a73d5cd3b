package org.gradcheck.annotate;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.gradcheck.document.Line;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Verdict;

/**
 * The verdicts on the cells of a table, as one.
 *
 * @param part the part that the table answers
 */
record WholeTable(String part, List<Verdict> cells) {

    Annotation annotation() {
        BigDecimal points = sum(Verdict::points);
        BigDecimal possible = sum(Verdict::possible);
        String head = part + "  " + Words.plain(points) + "/" + Words.plain(possible);
        List<Line> lines = cells.stream()
                .flatMap(cell -> cell.found().region().stream())
                .distinct()
                .toList();
        return new Annotation(
                Annotations.anchor(part),
                Look.of(outcome(points, possible)),
                true,
                head,
                text(),
                "Part " + head + "\n" + text(),
                lines.isEmpty() ? List.of() : Spot.passages(lines));
    }

    private Outcome outcome(BigDecimal points, BigDecimal possible) {
        if (cells.stream().anyMatch(cell -> cell.outcome().isOpen())) {
            return Outcome.AMBIGUOUS;
        }
        if (cells.stream().allMatch(cell -> cell.outcome() == Outcome.MISSING)) {
            return Outcome.MISSING;
        }
        return points.compareTo(possible) == 0
                ? Outcome.CORRECT
                : points.signum() == 0 ? Outcome.INCORRECT : Outcome.MISTAKE;
    }

    private String text() {
        long right = cells.stream()
                .filter(cell -> cell.points().compareTo(cell.possible()) == 0)
                .count();
        String unread = counted("could not be read", Outcome.UNREADABLE);
        return right + " of " + cells.size() + " cells with full points" + counted("not found", Outcome.MISSING)
                + unread;
    }

    private String counted(String what, Outcome outcome) {
        long count = cells.stream().filter(cell -> cell.outcome() == outcome).count();
        return count == 0 ? "" : ", " + count + " " + what;
    }

    private BigDecimal sum(Function<Verdict, BigDecimal> points) {
        return cells.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
