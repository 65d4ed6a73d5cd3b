package org.gradcheck.rubric;

/** A place in the rubric's text; line and column count from 1. */
record Position(int line, int column) {

    static final Position WHOLE_FILE = new Position(0, 0);

    Position right(int columns) {
        return new Position(line, column + columns);
    }
}
