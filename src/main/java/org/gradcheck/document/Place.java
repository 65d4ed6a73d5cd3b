package org.gradcheck.document;

/** Where something stands in the file that was handed in. */
public sealed interface Place {

    /** The file's name, relative to the folder of the submission. */
    String file();

    /** A place as a person says it: {@code hw5.pdf, page 2} or {@code hw5.md:14:3}. */
    String text();

    /** The place so many columns further right; the place itself where nothing counts columns. */
    default Place right(int columns) {
        return this;
    }

    /** Whether both stand in the same line of the same file; false where nothing counts lines. */
    default boolean isInLineOf(Place other) {
        return false;
    }

    /** A box on a page of a paged document; pages count from 1. */
    record OnPage(String file, int page, Box box) implements Place {
        @Override
        public String text() {
            return file + ", page " + page;
        }
    }

    /** A line and column of a text file; both count from 1. */
    record InText(String file, int line, int column) implements Place {
        @Override
        public String text() {
            return file + ":" + line + ":" + column;
        }

        @Override
        public Place right(int columns) {
            return new InText(file, line, column + columns);
        }

        @Override
        public boolean isInLineOf(Place other) {
            return other instanceof InText at && file.equals(at.file) && line == at.line;
        }
    }

    /**
     * A line and column in a cell of a notebook; all count from 1. The lines of a cell's output are counted on from those of
     * its source.
     */
    record InCell(String file, int cell, int line, int column) implements Place {
        @Override
        public String text() {
            return file + ", cell " + cell + ", line " + line;
        }

        @Override
        public Place right(int columns) {
            return new InCell(file, cell, line, column + columns);
        }

        @Override
        public boolean isInLineOf(Place other) {
            return other instanceof InCell at && file.equals(at.file) && cell == at.cell && line == at.line;
        }
    }

    /** A paragraph of a file without pages, and a column in it; both count from 1. Paragraphs in tables don't count. */
    record InParagraph(String file, int paragraph, int column) implements Place {
        @Override
        public String text() {
            return file + ", paragraph " + paragraph;
        }

        @Override
        public Place right(int columns) {
            return new InParagraph(file, paragraph, column + columns);
        }

        @Override
        public boolean isInLineOf(Place other) {
            return other instanceof InParagraph at && file.equals(at.file) && paragraph == at.paragraph;
        }
    }

    /** A row of a table in a file without pages, its cell, and a column in the cell's text; all count from 1. */
    record InTable(String file, int table, int row, int cell, int column) implements Place {
        @Override
        public String text() {
            return file + ", table " + table + ", row " + row + ", cell " + cell;
        }

        @Override
        public Place right(int columns) {
            return new InTable(file, table, row, cell, column + columns);
        }

        @Override
        public boolean isInLineOf(Place other) {
            return other instanceof InTable at && file.equals(at.file) && table == at.table && row == at.row;
        }
    }

    /** The file as a whole, for what has no narrower place. */
    record WholeFile(String file) implements Place {
        @Override
        public String text() {
            return file;
        }
    }

    /** A rectangle in points (1/72 inch), origin at the page's upper left corner. */
    record Box(double x0, double y0, double x1, double y1) {

        /** The smallest box that holds both. */
        public Box union(Box other) {
            return new Box(
                    Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
        }
    }
}
