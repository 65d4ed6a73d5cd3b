package org.gradcheck.rubric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.calculator.Slip;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Value;

/**
 * An equation, of which calculators compute the sides.
 *
 * @param sides the list of both
 */
record EquationAnswer(ComputedAnswer sides) implements Expected {

    @Override
    public Value value(Map<String, Value> parts) {
        return equation(sides.value(parts));
    }

    @Override
    public Value value(Map<String, Value> parts, List<Slip> slips) {
        return equation(sides.value(parts, slips));
    }

    private static Value equation(Value sides) {
        List<Value> both = sides.parts();
        return both.size() == 2 ? new Composite.Equation(both.get(0), both.get(1)) : sides;
    }

    /** Nothing goes on from an equation as a whole. */
    @Override
    public Optional<Expression> calculation() {
        return Optional.empty();
    }

    @Override
    public Set<String> earlier() {
        return sides.earlier();
    }

    @Override
    public List<Slip> slips() {
        return sides.slips();
    }

    @Override
    public List<List<Slip>> pairs() {
        return sides.pairs();
    }

    @Override
    public Set<Value> givens() {
        return sides.givens();
    }

    @Override
    public Optional<Derivation> derivation(Map<String, Value> parts) {
        return Optional.empty();
    }

    @Override
    public String text() {
        List<Expression> both = ((ListOf) sides.expression()).items();
        return both.get(0).canon() + " = " + both.get(1).canon();
    }
}
