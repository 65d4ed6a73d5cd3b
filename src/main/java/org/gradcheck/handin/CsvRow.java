package org.gradcheck.handin;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table, letter for letter as the file has it, so that it can be written back unchanged.
 *
 * @param cells as written, quotes and spaces included; at least one
 * @param end what ends the line; empty at the end of the file
 */
public record CsvRow(List<String> cells, String end) {

    private static final String QUOTE = "\"";

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** What a cell means, without the spaces around it; empty where the row is shorter. */
    public String value(int column) {
        return column < cells.size() ? value(cells.get(column)).strip() : "";
    }

    /** What all cells mean. */
    public List<String> values() {
        return cells.stream().map(cell -> value(cell).strip()).toList();
    }

    private static String value(String cell) {
        int last = cell.lastIndexOf('"');
        return cell.startsWith(QUOTE) && last > 0
                ? cell.substring(1, last).replace(QUOTE + QUOTE, QUOTE) + cell.substring(last + 1)
                : cell;
    }

    /** The row with another text in one cell, which is quoted if it was or if it must be; a shorter row is filled up. */
    public CsvRow with(int column, String text, char delimiter) {
        List<String> changed = new ArrayList<>(cells);
        while (changed.size() <= column) {
            changed.add("");
        }
        boolean quoted = changed.get(column).startsWith(QUOTE) || needsQuotes(text, delimiter);
        changed.set(column, quoted ? QUOTE + text.replace(QUOTE, QUOTE + QUOTE) + QUOTE : text);
        return new CsvRow(changed, end);
    }

    private static boolean needsQuotes(String text, char delimiter) {
        return text.chars()
                .anyMatch(letter -> letter == delimiter || letter == '"' || letter == '\n' || letter == '\r');
    }

    /** The line as it stands in the file. */
    public String text(char delimiter) {
        return String.join(String.valueOf(delimiter), cells) + end;
    }
}
