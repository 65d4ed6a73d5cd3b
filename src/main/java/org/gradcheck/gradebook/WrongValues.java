package org.gradcheck.gradebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gradcheck.grade.Reason;
import org.gradcheck.grade.Verdict;

/** Counts the wrong values given for one part. Not thread-safe. */
final class WrongValues {

    private final TreeMap<String, WrongValue> byValue = new TreeMap<>();

    void add(Verdict verdict) {
        of(verdict).ifPresent(wrong -> byValue.merge(wrong.value().expression().canon(), wrong, WrongValue::plus));
    }

    List<WrongValue> mostFrequentFirst() {
        return byValue.values().stream()
                .sorted(Comparator.comparingInt(WrongValue::count).reversed())
                .toList();
    }

    private static Optional<WrongValue> of(Verdict verdict) {
        return switch (verdict.outcome()) {
            case MISTAKE -> one(verdict, Optional.of(verdict.reasons().get(0)));
            case INCORRECT -> one(verdict, Optional.empty());
            default -> Optional.empty();
        };
    }

    private static Optional<WrongValue> one(Verdict verdict, Optional<Reason> diagnosis) {
        return verdict.reading().map(reading -> new WrongValue(reading.value(), 1, diagnosis));
    }
}
