package org.gradcheck.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a class reached as a whole. Submissions that could not be read count as such and nowhere else.
 *
 * @param possible the points of all parts
 * @param points how the points given so far are spread; empty if nothing could be read
 * @param tenths how many students have up to one tenth of the possible points, up to two tenths, and so on; the lower
 *     border belongs to a tenth, all points to the last one
 * @param reasons the reasons given, the most frequent first
 * @param questions what the class made of each part, in the order of the rubric; the cells of a table together
 */
public record ClassSummary(
        int graded,
        int inReview,
        int unreadable,
        BigDecimal possible,
        Optional<Distribution> points,
        List<Integer> tenths,
        List<ReasonCount> reasons,
        List<PartSummary> questions) {

    public ClassSummary {
        tenths = List.copyOf(tenths);
        reasons = List.copyOf(reasons);
        questions = List.copyOf(questions);
    }

    static ClassSummary of(Iterable<Entry> entries) {
        ClassTally tally = new ClassTally();
        entries.forEach(tally::add);
        return tally.summary();
    }
}
