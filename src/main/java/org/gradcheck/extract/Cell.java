package org.gradcheck.extract;

import java.util.List;

/**
 * The cell of a table that a question asks for.
 *
 * @param table the part that the whole table answers
 * @param row what the row may be called: its name first, then what else tells it, such as {@code conv} or {@code 3x3}
 * @param column what may stand at the head of the column: its name first, then other words for it
 */
public record Cell(String table, List<String> row, List<String> column) {
    public Cell {
        row = List.copyOf(row);
        column = List.copyOf(column);
        if (row.isEmpty() || column.isEmpty()) {
            throw new IllegalArgumentException("a cell of " + table + " without a row or a column");
        }
    }

    String rowName() {
        return row.get(0);
    }

    String columnName() {
        return column.get(0);
    }
}
