package org.gradcheck.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.Source;
import org.gradcheck.document.TextLine;

/**
 * Rows of text whose cells are parted by tabs, as a table pasted from a spreadsheet or read from a picture comes.
 *
 * @param firstLine the first line of the source, counted from 0
 * @param endLine the line after the last
 */
public record TabTable(int firstLine, int endLine) {

    /** The table whose first row, with two cells at least, stands at a line; a single row is none. */
    public static Optional<TabTable> at(Source source, int line) {
        int end = line;
        if (source.line(line).text().strip().indexOf('\t') < 0) {
            return Optional.empty();
        }
        while (end < source.lineCount() && isRow(source.line(end).text())) {
            end++;
        }
        return end - line >= 2 ? Optional.of(new TabTable(line, end)) : Optional.empty();
    }

    private static boolean isRow(String line) {
        return line.indexOf('\t') >= 0 && !line.isBlank() && (line.strip().indexOf('\t') >= 0 || line.endsWith("\t"));
    }

    /** Those lines of the source as a table. */
    public Block.Table table(Source source) {
        List<Block.Row> rows = new ArrayList<>();
        for (int line = firstLine; line < endLine; line++) {
            rows.add(new Block.Row(cells(source, line)));
        }
        return new Block.Table(rows);
    }

    private static List<Line> cells(Source source, int line) {
        List<Line> cells = new ArrayList<>();
        int start = source.lineStart(line);
        for (String cell : source.line(line).text().split("\t", -1)) {
            cells.add(TextLine.of(source.excerpt(start, start + cell.length())));
            start += cell.length() + 1;
        }
        return cells;
    }
}
