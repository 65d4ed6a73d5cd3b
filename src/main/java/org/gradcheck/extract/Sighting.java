package org.gradcheck.extract;

import java.util.List;

/**
 * A place where an answer may begin.
 *
 * @param row the number of its row
 * @param start where in the row it begins
 * @param options what it may be the beginning of; it may also be mere text
 * @param asText what it is worth to take it as text
 * @param opensFile whether a file begins here, so that nothing goes on from above
 */
record Sighting(int row, int start, List<Option> options, int asText, boolean opensFile) {

    Sighting {
        options = List.copyOf(options);
    }

    /** What it is worth to take it as text of a node; below an unknown question any label is. */
    int asText(Node node) {
        return node.isUnknown() ? 0 : asText;
    }
}
