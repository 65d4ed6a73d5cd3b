package org.gradcheck.gradebook;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.gradcheck.grade.Verdict;

/** Counts the reasons given in verdicts. Not thread-safe. */
final class ReasonCounts {

    private final TreeMap<String, ReasonCount> byCode = new TreeMap<>();

    void add(Verdict verdict) {
        verdict.reasons().forEach(reason -> byCode.merge(reason.code(), new ReasonCount(reason, 1), ReasonCount::plus));
    }

    List<ReasonCount> mostFrequentFirst() {
        return byCode.values().stream()
                .sorted(Comparator.comparingInt(ReasonCount::count).reversed())
                .toList();
    }
}
