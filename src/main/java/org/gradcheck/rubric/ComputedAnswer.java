package org.gradcheck.rubric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradcheck.calculator.Calculator;
import org.gradcheck.calculator.CalculatorFault;
import org.gradcheck.calculator.Calculators;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.calculator.Known;
import org.gradcheck.calculator.Slip;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Value;

/**
 * An answer that calculators compute.
 *
 * @param mentions what the expression needs, with the definitions in it
 */
record ComputedAnswer(Expression expression, Known known, Mentions mentions) implements Expected {

    /** More are not tried: each is a computation of its own, and the more there are the less a match says. */
    private static final int MOST_PAIRS = 200;

    @Override
    public Value value(Map<String, Value> parts) {
        return value(parts, Calculators.standard());
    }

    @Override
    public Value value(Map<String, Value> parts, List<Slip> slips) {
        return value(parts, Calculators.standard().with(slips));
    }

    private Value value(Map<String, Value> parts, Calculators calculators) {
        try {
            return calculators.value(expression, known.withParts(parts));
        } catch (CalculatorFault fault) {
            return new Value.Undefined(expression, fault.sentence());
        }
    }

    @Override
    public Set<String> earlier() {
        return mentions.parts();
    }

    @Override
    public List<Slip> slips() {
        return calculators().flatMap(calculator -> calculator.slips().stream()).toList();
    }

    private Stream<Calculator> calculators() {
        return mentions.functions().stream().flatMap(function -> Calculators.standard().find(function).stream());
    }

    @Override
    public List<List<Slip>> pairs() {
        return Stream.concat(pairsInOne(), pairsInTwo()).limit(MOST_PAIRS).toList();
    }

    private Stream<List<Slip>> pairsInOne() {
        return slips().stream()
                .flatMap(first -> first.instead().slips().stream()
                        .filter(second -> !second.code().equals(first.code()))
                        .map(second -> List.of(first, second)));
    }

    private Stream<List<Slip>> pairsInTwo() {
        List<Slip> all = slips();
        return all.stream()
                .flatMap(first -> all.stream()
                        .filter(second -> first.instead()
                                        .name()
                                        .compareTo(second.instead().name())
                                < 0)
                        .map(second -> List.of(first, second)));
    }

    @Override
    public Set<Value> givens() {
        return Stream.concat(known.definitions().values().stream(), known.point().values().stream())
                .filter(ComputedAnswer::isNumber)
                .map(Value::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isNumber(Expression given) {
        Mentions mentions = Mentions.in(given);
        return !(given instanceof ListOf)
                && mentions.names().isEmpty()
                && mentions.functions().isEmpty()
                && mentions.parts().isEmpty();
    }

    @Override
    public Optional<Derivation> derivation(Map<String, Value> parts) {
        try {
            return Optional.of(Calculators.standard().derivation(expression, known.withParts(parts)));
        } catch (CalculatorFault fault) {
            return Optional.empty();
        }
    }

    @Override
    public String text() {
        return expression.canon();
    }
}
