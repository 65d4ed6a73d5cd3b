package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of a table while it is read, cell by cell. */
final class LatexTable {

    private static final int MAX_COLUMNS = 100;
    private static final int MAX_ROWS = 1000;

    private final LatexLook look;
    private final List<Line> before;
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<Line> cells = new ArrayList<>();
    private Optional<LatexColor> rowPaper = Optional.empty();
    private final Map<Integer, Cover> covers = new TreeMap<>();
    private int emptyCells;
    private int down;
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
        emptyCells = Math.max(0, Math.min(columns, MAX_COLUMNS) - 1);
    }

    /** The cell that now begins goes down over so many rows; what is empty below it has its place. */
    void reach(int rows) {
        down = Math.min(rows, MAX_ROWS) - 1;
    }

    void endCell(LineBuilder lines, Place place) {
        Line cell = lines.takeLine(place);
        int column = cells.size();
        if (down > 0) {
            covers.put(column, new Cover(cell.place(), down));
        } else if (cell.spans().isEmpty() && covers.containsKey(column)) {
            cell = new Line(List.of(), covers.get(column).place());
        }
        down = 0;
        cells.add(cell);
        for (; emptyCells > 0; emptyCells--) {
            cells.add(new Line(List.of(), place));
        }
    }

    /** A cell that goes on over rows below. */
    private record Cover(Place place, int rows) {}

    void endRow(LineBuilder lines, Place place) {
        if (!cells.isEmpty() || !lines.isEmpty()) {
            endCell(lines, place);
            if (cells.stream().anyMatch(cell -> !cell.spans().isEmpty())) {
                rows.add(new Block.Row(cells));
            }
            cells.clear();
            covers.replaceAll((column, cover) -> new Cover(cover.place(), cover.rows() - 1));
            covers.values().removeIf(cover -> cover.rows() < 0);
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
