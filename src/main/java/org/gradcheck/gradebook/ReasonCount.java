package org.gradcheck.gradebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.gradcheck.grade.Reason;
import org.gradcheck.grade.Verdict;

/**
 * How often a reason was given.
 *
 * @param reason the reason as it was first given
 */
public record ReasonCount(Reason reason, int count) {

    /** The reasons given in some verdicts, the most frequent first. */
    static List<ReasonCount> among(Collection<Verdict> verdicts) {
        TreeMap<String, ReasonCount> byCode = new TreeMap<>();
        for (Verdict verdict : verdicts) {
            for (Reason reason : verdict.reasons()) {
                byCode.merge(reason.code(), new ReasonCount(reason, 1), ReasonCount::plus);
            }
        }
        return byCode.values().stream()
                .sorted(Comparator.comparingInt(ReasonCount::count).reversed())
                .toList();
    }

    private ReasonCount plus(ReasonCount other) {
        return new ReasonCount(reason, count + other.count);
    }
}
