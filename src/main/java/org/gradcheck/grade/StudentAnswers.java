package org.gradcheck.grade;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.rubric.Expected;

/**
 * What a student answered to the parts judged so far, as values to go on from. A part without a readable answer falls back
 * to the key, so that it costs its own points only.
 */
final class StudentAnswers {

    private final Map<String, Value> key;
    private final Map<String, Value> exact = new LinkedHashMap<>();
    private final Map<String, Value> written = new LinkedHashMap<>();

    StudentAnswers(Map<String, Value> key) {
        this.key = key;
    }

    /** Remembers an answer: the value that explains it, if one does, and the value as written. */
    void add(Verdict verdict) {
        if (verdict.outcome().isOpen()) {
            return;
        }
        Optional<Value> value = verdict.reading().map(Reading::value).filter(StudentAnswers::isUsable);
        value.ifPresent(read -> written.put(verdict.part(), read));
        verdict.explained().or(() -> value).ifPresent(known -> exact.put(verdict.part(), known));
    }

    private static boolean isUsable(Value value) {
        return !(value instanceof Value.Undefined);
    }

    /** All right answers. */
    Map<String, Value> reference() {
        return key;
    }

    /** The student's answers, each as exact as its explanation; empty if none of those needed differs from the key. */
    Optional<Map<String, Value>> exactFor(Expected expected) {
        return differing(expected.earlier(), exact);
    }

    /** The student's answers as rounded on paper; empty if none of those needed differs from the key. */
    Optional<Map<String, Value>> writtenFor(Expected expected) {
        return differing(expected.earlier(), written);
    }

    private Optional<Map<String, Value>> differing(Set<String> needed, Map<String, Value> answers) {
        boolean differs = needed.stream()
                .anyMatch(
                        part -> answers.containsKey(part) && !answers.get(part).equals(key.get(part)));
        if (!differs) {
            return Optional.empty();
        }
        Map<String, Value> all = new LinkedHashMap<>(key);
        all.putAll(answers);
        return Optional.of(all);
    }
}
