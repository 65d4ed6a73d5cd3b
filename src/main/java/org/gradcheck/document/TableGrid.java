package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table while it is read. A cell that is wide or high leaves the others it covers empty; those below it have
 * its place, which tells them from cells that nothing was written in.
 */
public final class TableGrid {

    /** Wider or higher than any cell of a homework; a hostile page asks for a billion. */
    private static final int MAX_SPAN = 100;

    /** A cell above that still reaches down. */
    private record Cover(Place place, int rows) {}

    private final List<Line> cells = new ArrayList<>();

    /** For each column, what covers it. */
    private final List<Cover> covers = new ArrayList<>();

    /** How many columns of the open row are filled. */
    public int columns() {
        return cells.size();
    }

    /** Leaves columns free. */
    public void skip(int columns, Place place) {
        for (int i = 0; i < Math.min(columns, MAX_SPAN); i++) {
            cells.add(new Line(List.of(), place));
        }
    }

    /**
     * Adds a cell behind those that one from above covers.
     *
     * @param width in columns, at least 1
     * @param height in rows, at least 1
     * @param place of the cells beside it that are left empty
     */
    public void add(Line cell, int width, int height, Place place) {
        skipCovered();
        put(cell, width, height, place);
    }

    /** Adds a cell of a table in which covered cells are written too, and empty. */
    public void addWritten(Line cell, int width, int height, Place place) {
        boolean isCovered = cell.spans().isEmpty() && isCovered(cells.size());
        if (isCovered) {
            addCovered();
        } else {
            put(cell, width, height, place);
        }
    }

    private void put(Line cell, int width, int height, Place place) {
        int column = cells.size();
        int columns = Math.min(width, MAX_SPAN);
        Cover cover = new Cover(cell.place(), Math.min(height, MAX_SPAN) - 1);
        while (covers.size() < column + columns) {
            covers.add(cover);
        }
        for (int i = column; i < column + columns; i++) {
            covers.set(i, cover);
        }
        cells.add(cell);
        skip(columns - 1, place);
    }

    private boolean isCovered(int column) {
        return column < covers.size() && covers.get(column).rows() > 0;
    }

    private void addCovered() {
        Cover cover = covers.get(cells.size());
        covers.set(cells.size(), new Cover(cover.place(), cover.rows() - 1));
        skip(1, cover.place());
    }

    private void skipCovered() {
        while (isCovered(cells.size())) {
            addCovered();
        }
    }

    /** The row, with one empty cell at the least; the next begins. */
    public Block.Row takeRow(Place place) {
        skipCovered();
        if (cells.isEmpty()) {
            skip(1, place);
        }
        Block.Row row = new Block.Row(cells);
        cells.clear();
        return row;
    }
}
