package org.gradcheck.grade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Value;
import org.gradcheck.rubric.Expected;

/**
 * Earlier answers that a later answer follows from.
 *
 * @param way how it follows
 * @param answers those that the way needs, some of them the student's own
 * @param value what comes of them
 * @param own the parts whose answers are not the key
 */
record Source(Expected way, Map<String, Value> answers, Value value, List<String> own) {

    Source {
        own = List.copyOf(own);
    }

    static Source of(Expected way, Map<String, Value> answers, Map<String, Value> key) {
        List<String> own = answers.keySet().stream()
                .filter(part -> !Optional.ofNullable(answers.get(part)).equals(Optional.ofNullable(key.get(part))))
                .toList();
        return new Source(way, answers, way.value(answers), own);
    }

    /** Whether it follows from other answers of the student as well. */
    boolean isIndependent() {
        Map<String, Value> others = new LinkedHashMap<>(answers);
        own.forEach(part -> others.computeIfPresent(part, (id, value) -> Plausibility.other(value)));
        return way.value(others).equals(value);
    }
}
