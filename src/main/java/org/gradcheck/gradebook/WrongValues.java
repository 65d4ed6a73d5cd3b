package org.gradcheck.gradebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gradcheck.expression.Value;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Reason;
import org.gradcheck.grade.Verdict;

/** Collects the wrong values given for one part. Not thread-safe. */
final class WrongValues {

    private final TreeMap<String, Given> byValue = new TreeMap<>();

    /** A value, and who gave it. */
    private static final class Given {

        private final Value value;
        private final List<String> students = new ArrayList<>();
        private Optional<Reason> diagnosis = Optional.empty();

        Given(Value value) {
            this.value = value;
        }

        void by(String student, Verdict verdict) {
            students.add(student);
            if (diagnosis.isEmpty() && verdict.outcome() == Outcome.MISTAKE) {
                diagnosis = verdict.reasons().stream().findFirst();
            }
        }

        WrongValue summary() {
            return new WrongValue(value, students, diagnosis);
        }
    }

    void add(String student, Verdict verdict) {
        if (verdict.outcome() == Outcome.MISTAKE || verdict.outcome() == Outcome.INCORRECT) {
            verdict.reading()
                    .ifPresent(reading -> byValue.computeIfAbsent(
                                    reading.value().expression().canon(), canon -> new Given(reading.value()))
                            .by(student, verdict));
        }
    }

    List<WrongValue> mostFrequentFirst() {
        return byValue.values().stream()
                .map(Given::summary)
                .sorted(Comparator.comparingInt(WrongValue::count).reversed())
                .toList();
    }
}
