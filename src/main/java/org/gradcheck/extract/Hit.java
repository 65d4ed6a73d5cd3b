package org.gradcheck.extract;

import java.util.List;

/**
 * A label met in a row.
 *
 * @param context what inner labels are read below, from here on
 * @param questions whose answers begin: several if they share the label; none for the label of an enclosing or a foreign
 *     question
 * @param labelEnd where the text behind the label begins
 * @param onlyThisRow whether the answer ends with the row, as in a table
 */
record Hit(Label context, List<Question> questions, int labelEnd, boolean onlyThisRow) {

    Hit {
        questions = List.copyOf(questions);
    }

    /** The row without the label. */
    Row rest(Row row) {
        return row.from(labelEnd);
    }
}
