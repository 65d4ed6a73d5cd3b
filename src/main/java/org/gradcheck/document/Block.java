package org.gradcheck.document;

import java.util.List;

/** A part of a document that stands by itself. */
public sealed interface Block {

    /** The block's lines in reading order; a table gives one line a row. */
    List<Line> lines();

    /** A heading; {@code level} 1 is the outermost. */
    record Heading(int level, Line line) implements Block {
        @Override
        public List<Line> lines() {
            return List.of(line);
        }
    }

    /** A paragraph or list item; its marker ("1.", "(b)", "-") is part of the text. */
    record Text(List<Line> lines) implements Block {
        public Text {
            lines = List.copyOf(lines);
        }
    }

    /** Mathematics set apart from the text; one line for each row of an aligned formula. */
    record Formula(List<Line> lines) implements Block {
        public Formula {
            lines = List.copyOf(lines);
        }
    }

    /** A table, row by row, header rows included; every row is at least one cell long. */
    record Table(List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public List<Line> lines() {
            return rows.stream().map(Row::line).toList();
        }
    }

    /** A row of a table. A cell without text is an empty line. */
    record Row(List<Line> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The row as one line, its cells parted by {@value Line#CELL_BORDER}. */
        public Line line() {
            return Line.ofCells(cells);
        }
    }

    /** A footnote or endnote: a word beside the text, read where the text has been read. */
    record Note(List<Line> lines) implements Block {
        public Note {
            lines = List.copyOf(lines);
        }
    }

    /** A picture with what text it carries: its caption or alternative text. */
    record Figure(Place place, List<Line> lines) implements Block {
        public Figure {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Program text, verbatim.
     *
     * @param isProgram whether it is for a machine, as a cell of a notebook is: only its spans of prose, the comments, are
     *     words to a reader; otherwise the writer may have set an answer as code
     */
    record Code(List<Line> lines, boolean isProgram) implements Block {
        public Code {
            lines = List.copyOf(lines);
        }

        /** Text that the writer set as code. */
        public Code(List<Line> lines) {
            this(lines, false);
        }
    }
}
