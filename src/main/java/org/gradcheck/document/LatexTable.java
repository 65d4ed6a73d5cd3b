package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table while it is read, cell by cell. */
final class LatexTable {

    private final List<Block.Row> rows = new ArrayList<>();
    private final List<Line> cells = new ArrayList<>();
    private int emptyCells;

    /** The cell that now begins is as wide as this many; the others are left empty. */
    void span(int columns) {
        emptyCells = Math.max(0, Math.min(columns, 100) - 1);
    }

    void endCell(LineBuilder lines, Place place) {
        cells.add(lines.takeLine(place));
        for (; emptyCells > 0; emptyCells--) {
            cells.add(new Line(List.of(), place));
        }
    }

    void endRow(LineBuilder lines, Place place) {
        if (!cells.isEmpty() || !lines.isEmpty()) {
            endCell(lines, place);
            rows.add(new Block.Row(cells));
            cells.clear();
        }
    }

    List<Block.Row> rows() {
        return rows;
    }
}
