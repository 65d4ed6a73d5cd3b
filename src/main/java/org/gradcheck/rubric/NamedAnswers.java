package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.calculator.Slip;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;

/**
 * Several answers with names. What goes wrong in one of them is looked for there.
 *
 * @param answers by their names, in the order of the rubric
 */
record NamedAnswers(Map<String, Expected> answers) implements Expected {

    NamedAnswers {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    @Override
    public Value value(Map<String, Value> parts) {
        return named(answer -> answer.value(parts));
    }

    @Override
    public Value value(Map<String, Value> parts, List<Slip> slips) {
        return named(answer -> answer.value(parts, slips));
    }

    private Value named(Function<Expected, Value> value) {
        List<Value> values = answers.values().stream().map(value).toList();
        return new Composite.Named(new ArrayList<>(answers.keySet()), values);
    }

    @Override
    public Optional<Expression> calculation() {
        return Optional.empty();
    }

    @Override
    public Set<String> earlier() {
        Set<String> earlier = new LinkedHashSet<>();
        answers.values().forEach(answer -> earlier.addAll(answer.earlier()));
        return earlier;
    }

    @Override
    public List<Slip> slips() {
        return List.of();
    }

    @Override
    public List<List<Slip>> pairs() {
        return List.of();
    }

    @Override
    public Set<Value> givens() {
        return Set.of();
    }

    @Override
    public Optional<Derivation> derivation(Map<String, Value> parts) {
        return Optional.empty();
    }

    @Override
    public String text() {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + " = " + answer.getValue().text())
                .collect(Collectors.joining(", "));
    }
}
