package org.gradcheck.gradebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.ResizableDoubleArray;
import org.gradcheck.grade.Grade;

/** Counts what a class reached as a whole, student by student. Not thread-safe. */
final class ClassTally {

    private static final int TENTHS = 10;

    private final Map<Grade.Status, Integer> statuses = new EnumMap<>(Grade.Status.class);
    private final ResizableDoubleArray points = new ResizableDoubleArray();
    private final Integer[] tenths = new Integer[TENTHS];
    private final ReasonCounts reasons = new ReasonCounts();
    private final PartTallies parts = new PartTallies();
    private BigDecimal possible = BigDecimal.ZERO;

    ClassTally() {
        Arrays.fill(tenths, 0);
    }

    void add(Entry entry) {
        statuses.merge(entry.status(), 1, Integer::sum);
        possible = possible.max(entry.possible());
        parts.add(entry);
        if (entry.status() != Grade.Status.UNREADABLE) {
            points.addElement(entry.points().doubleValue());
            entry.marks().forEach(mark -> reasons.add(mark.verdict()));
            if (entry.possible().signum() > 0) {
                tenths[tenth(entry)]++;
            }
        }
    }

    private static int tenth(Entry entry) {
        int tenths = entry.points()
                .multiply(BigDecimal.TEN)
                .divideToIntegralValue(entry.possible())
                .intValueExact();
        return Math.min(tenths, TENTHS - 1);
    }

    ClassSummary summary() {
        return new ClassSummary(
                statuses.getOrDefault(Grade.Status.GRADED, 0),
                statuses.getOrDefault(Grade.Status.NEEDS_REVIEW, 0),
                statuses.getOrDefault(Grade.Status.UNREADABLE, 0),
                possible,
                Distribution.of(points.getElements()),
                List.of(tenths),
                reasons.mostFrequentFirst(),
                parts.summaries());
    }
}
