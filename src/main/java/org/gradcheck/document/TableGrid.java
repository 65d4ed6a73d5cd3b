package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table while it is read. A cell that is wide or high leaves the others it covers empty. */
public final class TableGrid {

    /** Wider or higher than any cell of a homework; a hostile page asks for a billion. */
    private static final int MAX_SPAN = 100;

    private final List<Line> cells = new ArrayList<>();

    /** For each column, how many rows a cell above still reaches down. */
    private final List<Integer> reach = new ArrayList<>();

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
     * @param place of the cells that are left empty
     */
    public void add(Line cell, int width, int height, Place place) {
        skipCovered(place);
        int column = cells.size();
        int columns = Math.min(width, MAX_SPAN);
        while (reach.size() < column + columns) {
            reach.add(0);
        }
        for (int i = column; i < column + columns; i++) {
            reach.set(i, Math.min(height, MAX_SPAN) - 1);
        }
        cells.add(cell);
        skip(columns - 1, place);
    }

    private void skipCovered(Place place) {
        while (cells.size() < reach.size() && reach.get(cells.size()) > 0) {
            reach.set(cells.size(), reach.get(cells.size()) - 1);
            skip(1, place);
        }
    }

    /** The row, with one empty cell at the least; the next begins. */
    public Block.Row takeRow(Place place) {
        skipCovered(place);
        if (cells.isEmpty()) {
            skip(1, place);
        }
        Block.Row row = new Block.Row(cells);
        cells.clear();
        return row;
    }
}
