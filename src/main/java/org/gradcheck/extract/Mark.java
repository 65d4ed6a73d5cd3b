package org.gradcheck.extract;

import java.util.List;
import java.util.Set;

/**
 * A label as it stands in a row, whatever it means.
 *
 * @param row the number of the row
 * @param start where in the row it begins
 * @param label its steps; empty if a question is told by its words only
 * @param ends where the text behind each of its steps begins
 * @param signs how it is written and where it stands
 * @param joined further labels that follow with "and" or a comma, for answers that are given together
 * @param ofQuestion whether a word before it says that it is a whole question's, not a part's
 */
record Mark(
        int row, int start, Label label, List<Integer> ends, Set<Sign> signs, List<Label> joined, boolean ofQuestion) {

    Mark {
        ends = List.copyOf(ends);
        signs = Set.copyOf(signs);
        joined = List.copyOf(joined);
    }

    boolean has(Sign sign) {
        return signs.contains(sign);
    }

    /** Whether a word or a heading sets it off as the beginning of something. */
    boolean isAnnounced() {
        return has(Sign.ANNOUNCED) || has(Sign.IN_HEADING);
    }

    /** Whether it is a number alone, as steps of lists have. */
    boolean isBareNumber() {
        return label.size() == 1 && label.isNumber() && !isAnnounced();
    }

    /** Where the text behind its first steps begins. */
    int end(int steps) {
        return ends.get(steps - 1);
    }

    int points() {
        return signs.stream().mapToInt(Sign::points).sum();
    }
}
