package org.gradcheck.grade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** With more wrong answers among those needed, going on from one of them alone is not tried. */
    private static final int MOST_APART = 6;

    private final Map<String, Value> key;
    private final Map<String, Value> exact = new LinkedHashMap<>();
    private final Map<String, Value> written = new LinkedHashMap<>();
    private final Set<String> right = new LinkedHashSet<>();

    StudentAnswers(Map<String, Value> key) {
        this.key = key;
    }

    /** Remembers an answer: the value that explains it, if one does, and the value as written. */
    void add(Verdict verdict) {
        if (verdict.outcome().isOpen()) {
            return;
        }
        if (verdict.outcome() == Outcome.CORRECT) {
            right.add(verdict.part());
        }
        Optional<Value> value = verdict.reading()
                .map(Reading::value)
                .filter(read -> isUsable(read) && isWhole(verdict))
                .map(own -> asLongAsKey(verdict.part(), own));
        value.ifPresent(read -> written.put(verdict.part(), read));
        verdict.explained().or(() -> value).ifPresent(known -> exact.put(verdict.part(), known));
    }

    /** A single number that stands for all sides of a square. */
    private Value asLongAsKey(String part, Value own) {
        return own.isNumber() && key.get(part) instanceof Value.Items sides
                ? new Value.Items(Collections.nCopies(sides.items().size(), own))
                : own;
    }

    private static boolean isUsable(Value value) {
        return !(value instanceof Value.Undefined);
    }

    /** Of several named values none is missing. */
    private static boolean isWhole(Verdict verdict) {
        return verdict.found().items().stream().noneMatch(item -> item.chosen().isEmpty());
    }

    /** All right answers. */
    Map<String, Value> reference() {
        return key;
    }

    /** Whether an answer was judged right, so that it differs from the key by rounding alone. */
    boolean isRight(String part) {
        return right.contains(part);
    }

    /**
     * What a student may have gone on from: the own answers, each as exact as its explanation; the same as rounded on paper.
     * None if none of those needed differs from the key.
     */
    List<Map<String, Value>> worlds(Expected expected) {
        Set<Map<String, Value>> worlds = new LinkedHashSet<>();
        differing(expected, exact).ifPresent(worlds::add);
        differing(expected, written).ifPresent(worlds::add);
        return List.copyOf(worlds);
    }

    /** Further ones, where several of the answers needed are wrong: with one of them alone, and with all but one. */
    List<Map<String, Value>> furtherWorlds(Expected expected) {
        List<String> wrong = expected.earlier().stream()
                .filter(part -> differs(part, exact) && !isRight(part))
                .toList();
        if (wrong.size() < 2 || wrong.size() > MOST_APART) {
            return List.of();
        }
        List<Map<String, Value>> worlds = new ArrayList<>();
        wrong.forEach(part -> worlds.add(world(expected, List.of(part))));
        for (int i = 0; i < wrong.size() && wrong.size() > 2; i++) {
            List<String> others = new ArrayList<>(wrong);
            others.remove(i);
            worlds.add(world(expected, others));
        }
        return worlds;
    }

    private Map<String, Value> world(Expected expected, Collection<String> own) {
        Map<String, Value> world = needed(expected);
        own.forEach(part -> Optional.ofNullable(exact.get(part)).ifPresent(value -> world.put(part, value)));
        return world;
    }

    private Map<String, Value> needed(Expected expected) {
        Map<String, Value> needed = new LinkedHashMap<>(key);
        needed.keySet().retainAll(expected.earlier());
        return needed;
    }

    private boolean differs(String part, Map<String, Value> answers) {
        return answers.containsKey(part) && !answers.get(part).equals(key.get(part));
    }

    private Optional<Map<String, Value>> differing(Expected expected, Map<String, Value> answers) {
        if (expected.earlier().stream().noneMatch(part -> differs(part, answers))) {
            return Optional.empty();
        }
        Map<String, Value> world = needed(expected);
        world.keySet().stream()
                .filter(answers::containsKey)
                .toList()
                .forEach(part -> Optional.ofNullable(answers.get(part)).ifPresent(value -> world.put(part, value)));
        return Optional.of(world);
    }
}
