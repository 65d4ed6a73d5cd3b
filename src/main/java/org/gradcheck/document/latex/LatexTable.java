package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.LineBuilder;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;
import org.gradcheck.document.TableGrid;

/** The rows of a table while it is read, cell by cell. */
final class LatexTable {

    private final LatexLook look;
    private final List<Line> before;
    private final List<Block.Row> rows = new ArrayList<>();
    private final TableGrid grid = new TableGrid();
    private Optional<LatexColor> rowPaper = Optional.empty();
    private int width = 1;
    private int height = 1;
    private int headRows;

    /** A table whose cells look so; in a cell of another table, with what that cell holds before it. */
    LatexTable(LatexLook look, List<Line> before) {
        this.look = look;
        this.before = before;
    }

    /** How the cell that now begins looks, whatever was changed in the one before. */
    LatexLook look() {
        return rowPaper.map(look::on).orElse(look);
    }

    /** The colour of the row that is being read. */
    void paper(LatexColor color) {
        rowPaper = Optional.of(color);
    }

    /** The cell that now begins is as wide as this many; the others are left empty. */
    void span(int columns) {
        width = Math.max(1, columns);
    }

    /** The cell that now begins goes down over so many rows. */
    void reach(int rows) {
        height = Math.max(1, rows);
    }

    void endCell(LineBuilder lines, Place place) {
        grid.addWritten(lines.takeLine(place), width, height, place);
        width = 1;
        height = 1;
    }

    void endRow(LineBuilder lines, Place place) {
        if (grid.columns() > 0 || !lines.isEmpty()) {
            endCell(lines, place);
            Block.Row row = grid.takeRow(place);
            if (row.cells().stream().anyMatch(cell -> !cell.spans().isEmpty())) {
                rows.add(row);
            }
        }
        rowPaper = Optional.empty();
    }

    /** The rows since the last such mark are the head of the table, or a copy of it for the pages that follow. */
    void endHead(boolean repeats) {
        if (repeats && headRows > 0) {
            rows.subList(headRows, rows.size()).clear();
        }
        headRows = rows.size();
    }

    List<Block.Row> rows() {
        return rows;
    }

    /** Writes the table into the cell of another, its rows one after the other. */
    void writeInto(LineBuilder cell) {
        before.forEach(line -> cell.addAll(line.spans()));
        for (Block.Row row : rows) {
            Line line = row.line();
            cell.add(Span.prose(" ", line.place()));
            cell.addAll(line.spans());
        }
    }
}
