package org.gradcheck.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gradcheck.document.Line;

/**
 * Which number of a table answers the question: in the row that the question names, or else the total; in the column
 * whose head the question names, or else the last.
 */
final class TableAnswer {

    private static final Pattern BORDER = Pattern.compile(Pattern.quote(Line.CELL_BORDER));
    private static final Pattern RULE = Pattern.compile("[\\s|+=_\u2014\u2500-]*");

    private final List<Row> rows;
    private final String ask;
    private final boolean namesRow;

    TableAnswer(List<Row> rows, String ask) {
        this.rows = rows;
        this.ask = ask.toLowerCase(Locale.ROOT);
        this.namesRow =
                rows.stream().filter(row -> row.isTable() && isNamed(row)).count() == 1;
    }

    /** What of the numbers in a row may be the answer; at most one. */
    List<Found> resultOf(Row row, List<Found> inRow) {
        boolean total = isTotal(row);
        boolean counts = namesRow ? isNamed(row) : total || rows.size() == 1;
        if (inRow.isEmpty() || !counts) {
            return List.of();
        }
        int column = askedColumn(row);
        Found result = inRow.stream()
                .filter(found -> cell(found.statement()) == column)
                .findFirst()
                .orElse(inRow.get(inRow.size() - 1));
        return List.of(result.marked(total ? Cue.TOTAL : Cue.CHAIN));
    }

    private boolean isTotal(Row row) {
        int at = rows.indexOf(row);
        boolean last = at > 0 && (at + 1 == rows.size() || !rows.get(at + 1).isTable());
        boolean ruled = at > 0 && RULE.matcher(rows.get(at - 1).text()).matches();
        return Cue.TOTAL.announces(row.text())
                || Cue.TOTAL.announces(cells(row).get(0))
                || last && (ruled || cells(row).get(0).isBlank());
    }

    private boolean isNamed(Row row) {
        String name = cells(row).get(0).strip().toLowerCase(Locale.ROOT);
        return name.matches("\\p{L}.+")
                && !Cue.TOTAL.announces(name)
                && ask.matches("(?s)(?:.*[^\\p{L}\\d])?" + Pattern.quote(name) + "(?:[^\\p{L}\\d].*)?");
    }

    /** The column of the row's table whose head shares the most words with the question; -1 if none does. */
    private int askedColumn(Row row) {
        Set<String> asked = Set.copyOf(Terms.of(ask));
        List<String> heads = cells(rows.stream()
                .filter(other -> other.block().equals(row.block()))
                .findFirst()
                .orElse(row));
        List<Long> shared = heads.stream()
                .map(head -> Terms.of(head).stream().filter(asked::contains).count())
                .toList();
        long most = shared.stream().mapToLong(Long::longValue).max().orElse(0);
        return most == 0 || heads.equals(cells(row))
                ? -1
                : IntStream.range(1, shared.size())
                        .filter(column -> shared.get(column) == most)
                        .findFirst()
                        .orElse(-1);
    }

    private static int cell(Statement statement) {
        return BORDER.split(statement.lead(), -1).length - 1;
    }

    private static List<String> cells(Row row) {
        return List.of(BORDER.split(row.text(), -1));
    }
}
