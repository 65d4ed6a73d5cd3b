package org.gradcheck.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gradcheck.grade.Outcome;
import org.gradcheck.gradebook.Mark;

/**
 * The verdicts on the cells of a table, as the student's page shows them: in rows and columns, those that are not simply
 * right in words below.
 *
 * @param part the part that the table answers
 */
record TableView(String part, List<VerdictView> cells) {

    TableView {
        cells = List.copyOf(cells);
    }

    /** A row of the table, with a verdict for each column. */
    record Row(String name, List<Optional<VerdictView>> cells) {}

    List<String> columns() {
        return cells.stream().map(VerdictView::column).distinct().toList();
    }

    List<Row> rows() {
        Map<String, Map<String, VerdictView>> rows = new LinkedHashMap<>();
        cells.forEach(cell ->
                rows.computeIfAbsent(cell.row(), row -> new LinkedHashMap<>()).put(cell.column(), cell));
        List<Row> all = new ArrayList<>();
        rows.forEach((name, row) -> all.add(new Row(
                name,
                columns().stream()
                        .map(column -> Optional.ofNullable(row.get(column)))
                        .toList())));
        return all;
    }

    /** The cells of which there is something to say. */
    List<VerdictView> remarkable() {
        return cells.stream()
                .filter(cell -> cell.verdict().outcome() != Outcome.CORRECT
                        || cell.isWaiting()
                        || cell.decision().isPresent()
                        || cell.reasons().size() > 1)
                .toList();
    }

    /** The name of the table's place on the page. */
    String anchor() {
        return VerdictView.anchor(part);
    }

    /** How many cells are right, and how many there are. */
    String share() {
        long right = cells.stream().filter(TableView::isFull).count();
        return right + " of " + PointsText.counted(cells.size(), "cell") + " with full points";
    }

    private static boolean isFull(VerdictView cell) {
        return cell.mark().points().compareTo(cell.mark().possible()) == 0;
    }

    String points() {
        return PointsText.of(sum(Mark::points), sum(Mark::possible));
    }

    String pointsGiven() {
        return DecimalText.plain(sum(Mark::points));
    }

    String pointsPossible() {
        return DecimalText.plain(sum(Mark::possible));
    }

    private BigDecimal sum(Function<Mark, BigDecimal> points) {
        return cells.stream().map(VerdictView::mark).map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
