package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.Comparator;
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
    public Optional<Expression> calculation() {
        return Optional.of(expression);
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

    /** Two slips, and how unusual they are together: calculators list the more usual ones first. */
    private record Pair(int rank, List<Slip> slips) {}

    @Override
    public List<List<Slip>> pairs() {
        List<Slip> all = slips();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            addBesides(i, all, pairs);
            for (int j = i + 1; j < all.size(); j++) {
                if (!name(all.get(i)).equals(name(all.get(j)))) {
                    pairs.add(new Pair(i + j, List.of(all.get(i), all.get(j))));
                }
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingInt(Pair::rank))
                .limit(MOST_PAIRS)
                .map(Pair::slips)
                .toList();
    }

    /** The slips that may be made besides one in the same calculator; which of two comes first makes no difference. */
    private static void addBesides(int first, List<Slip> all, List<Pair> pairs) {
        Slip one = all.get(first);
        List<String> before = all.subList(0, first + 1).stream()
                .filter(slip -> name(slip).equals(name(one)))
                .map(Slip::code)
                .toList();
        List<Slip> besides = one.instead().slips();
        for (int i = 0; i < besides.size(); i++) {
            if (!before.contains(besides.get(i).code())) {
                pairs.add(new Pair(first + i + 1, List.of(one, besides.get(i))));
            }
        }
    }

    private static String name(Slip slip) {
        return slip.instead().name();
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
