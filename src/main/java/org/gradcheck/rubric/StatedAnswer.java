package org.gradcheck.rubric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.calculator.Slip;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Value;

/** An answer in words, which is what it is. */
record StatedAnswer(String text) implements Expected {

    @Override
    public Value value(Map<String, Value> parts) {
        return new Value.Formula(new Symbol(text));
    }

    @Override
    public Value value(Map<String, Value> parts, List<Slip> slips) {
        return value(parts);
    }

    @Override
    public Optional<Expression> calculation() {
        return Optional.empty();
    }

    @Override
    public Set<String> earlier() {
        return Set.of();
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
}
