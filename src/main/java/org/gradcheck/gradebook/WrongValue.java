package org.gradcheck.gradebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gradcheck.expression.Value;
import org.gradcheck.grade.Reason;
import org.gradcheck.grade.Verdict;

/**
 * A wrong value and how many students have it.
 *
 * @param diagnosis the mistake that leads to it, if one is known
 */
public record WrongValue(Value value, int count, Optional<Reason> diagnosis) {

    /** The wrong values in some verdicts on one part, the most frequent first. */
    static List<WrongValue> among(Collection<Verdict> verdicts) {
        TreeMap<String, WrongValue> byValue = new TreeMap<>();
        for (Verdict verdict : verdicts) {
            of(verdict)
                    .ifPresent(wrong -> byValue.merge(wrong.value.expression().canon(), wrong, WrongValue::plus));
        }
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

    private WrongValue plus(WrongValue other) {
        return new WrongValue(value, count + other.count, diagnosis.or(() -> other.diagnosis));
    }
}
