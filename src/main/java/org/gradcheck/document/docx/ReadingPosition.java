package org.gradcheck.document.docx;

import java.util.Optional;
import org.gradcheck.document.Place;

/** How far a Word file has been read: which paragraph, or which cell of which table. */
final class ReadingPosition {

    /** A cell of a table; row and cell count from 1. */
    record Cell(int table, int row, int cell) {}

    private final String file;
    private int paragraph;
    private int tables;
    private Optional<Cell> cell = Optional.empty();

    ReadingPosition(String file) {
        this.file = file;
    }

    void nextParagraph() {
        paragraph += cell.isPresent() ? 0 : 1;
    }

    /** The number of the table that begins here. */
    int nextTable() {
        return ++tables;
    }

    /** Goes into a cell, or out of all tables, and says what to go back to. */
    Optional<Cell> move(Optional<Cell> to) {
        Optional<Cell> before = cell;
        cell = to;
        return before;
    }

    /** Where reading has come to; columns count from 1. */
    Place place(int column) {
        return cell.<Place>map(in -> new Place.InTable(file, in.table, in.row, in.cell, column))
                .orElseGet(() -> new Place.InParagraph(file, Math.max(1, paragraph), column));
    }
}
