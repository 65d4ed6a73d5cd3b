package org.gradcheck.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;

/** Finds the columns of a table that are added up in a row called the total. */
final class TableTotals {

    private static final Pattern TOTAL = Pattern.compile(
            "\\W*(?:grand |sub[- ]?)?(?:total|sum|altogether|Σ|∑)\\b.{0,40}|\\W*[Σ∑]\\W*", Pattern.CASE_INSENSITIVE);

    /** Columns that nobody adds up. */
    private static final Pattern NO_QUANTITY = Pattern.compile(
            "field|\\brf\\b|jump|stride|kernel|filter|size|shape|rate|ratio|%|percent|accuracy|average|mean|error|cumulative|epoch|index|#\\s*$|padd?ing|channel",
            Pattern.CASE_INSENSITIVE);

    /** A row that stands for several of its kind. */
    private static final Pattern REPEATED = Pattern.compile("[×x*]\\s*\\d+\\s*$|^\\s*\\d+\\s*[×x*]\\s*(?!\\d)");

    private static final Set<String> BLANK = Set.of("", "-", "–", "—", "n/a");

    private final List<Block.Row> rows;

    TableTotals(Block.Table table) {
        this.rows = table.rows();
    }

    /** The sums, row by row. */
    List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        int from = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (isTotal(rows.get(row))) {
                for (int column = 1; column < rows.get(row).cells().size(); column++) {
                    sum(from, row, column).ifPresent(sums::add);
                }
                from = row + 1;
            }
        }
        return sums;
    }

    private static boolean isTotal(Block.Row row) {
        return TOTAL.matcher(row.cells().get(0).text()).matches();
    }

    /** What stands above a total in its column; empty if that is not numbers only. */
    private Optional<Sum> sum(int from, int totalRow, int column) {
        Optional<Addend> total = Addend.in(rows.get(totalRow).cells().get(column));
        if (total.isEmpty() || isNoQuantity(column)) {
            return Optional.empty();
        }
        List<Addend> addends = new ArrayList<>();
        for (int row = firstNumber(from, totalRow, column); row < totalRow; row++) {
            Optional<Line> cell = cell(row, column);
            Optional<Addend> addend = cell.flatMap(Addend::in);
            boolean isBlank =
                    cell.filter(line -> BLANK.contains(line.text().strip())).isPresent();
            if (addend.isEmpty() && !isBlank || REPEATED.matcher(name(row)).find()) {
                return Optional.empty();
            }
            addend.filter(some -> !some.isZero()).ifPresent(addends::add);
        }
        return Optional.of(new Sum(addends, total.get()));
    }

    private int firstNumber(int from, int until, int column) {
        int row = from;
        while (row < until && cell(row, column).flatMap(Addend::in).isEmpty()) {
            row++;
        }
        return row;
    }

    private Optional<Line> cell(int row, int column) {
        List<Line> cells = rows.get(row).cells();
        return column < cells.size() ? Optional.of(cells.get(column)) : Optional.empty();
    }

    private String name(int row) {
        return rows.get(row).cells().get(0).text();
    }

    /** Told by what stands in the column above the first number. */
    private boolean isNoQuantity(int column) {
        return Stream.iterate(0, row -> row + 1)
                .limit(firstNumber(0, rows.size(), column))
                .flatMap(row -> cell(row, column).stream())
                .anyMatch(cell -> NO_QUANTITY.matcher(cell.text()).find());
    }
}
