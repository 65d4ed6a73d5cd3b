package org.gradcheck.extract;

import java.util.Optional;

/**
 * A label met in a row.
 *
 * @param context what inner labels are read below, from here on
 * @param question whose answer begins; empty for the label of an enclosing or a foreign question
 * @param labelEnd where the text behind the label begins
 * @param onlyThisRow whether the answer ends with the row, as in a table
 */
record Hit(Label context, Optional<Question> question, int labelEnd, boolean onlyThisRow) {

    /** The row without the label. */
    Row rest(Row row) {
        return row.from(labelEnd);
    }
}
