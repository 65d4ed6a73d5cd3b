package org.gradcheck.rubric;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Algebra;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Constant;

/**
 * What an expression mentions.
 *
 * @param text the expression as one word, for the id in {@code part(3a)}
 * @param parts the ids of parts
 * @param functions the functions and calculators called
 * @param names every other name, and how often it is there
 */
record Mentions(String text, Set<String> parts, Set<String> functions, Map<String, Long> names) {

    private static final String PART = "part";

    Mentions {
        parts = Collections.unmodifiableSet(new TreeSet<>(parts));
        functions = Collections.unmodifiableSet(new TreeSet<>(functions));
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    static Mentions in(Expression expression) {
        return expression.fold(new Collector());
    }

    /** All that is mentioned by any of them. */
    static Mentions union(Collection<Mentions> all) {
        StringBuilder text = new StringBuilder();
        Set<String> parts = new TreeSet<>();
        Set<String> functions = new TreeSet<>();
        Map<String, Long> names = new TreeMap<>();
        for (Mentions one : all) {
            text.append(one.text);
            parts.addAll(one.parts);
            functions.addAll(one.functions);
            one.names.forEach((name, times) -> names.merge(name, times, Long::sum));
        }
        return new Mentions(text.toString(), parts, functions, names);
    }

    private static Mentions nothingBut(String text) {
        return new Mentions(text, Set.of(), Set.of(), Map.of());
    }

    private static final class Collector implements Algebra<Mentions> {

        @Override
        public Mentions number(BigFraction value) {
            return nothingBut(new Expression.Num(value).canon());
        }

        @Override
        public Mentions constant(Constant constant) {
            return nothingBut(constant.canon());
        }

        @Override
        public Mentions symbol(String name) {
            return new Mentions(name, Set.of(), Set.of(), Map.of(name, 1L));
        }

        @Override
        public Mentions sum(List<Mentions> terms) {
            return union(terms);
        }

        @Override
        public Mentions negative(Mentions term) {
            return term;
        }

        @Override
        public Mentions product(List<Mentions> factors) {
            return union(factors);
        }

        @Override
        public Mentions quotient(Mentions dividend, Mentions divisor) {
            return union(List.of(dividend, divisor));
        }

        @Override
        public Mentions power(Mentions base, Mentions exponent) {
            return union(List.of(base, exponent));
        }

        @Override
        public Mentions call(String function, List<Mentions> arguments, Map<String, Mentions> named) {
            Mentions inside = union(List.of(union(arguments), union(named.values())));
            if (function.equals(PART)) {
                return new Mentions("", Set.of(inside.text), Set.of(), Map.of());
            }
            Mentions itself = new Mentions("", Set.of(), Set.of(function), Map.of());
            return union(List.of(itself, inside));
        }

        /** The bound symbol of a sum is no name that anything must define. */
        @Override
        public Mentions series(String function, String bound, Mentions body, Mentions from, Mentions to) {
            Map<String, Long> free = new TreeMap<>(body.names);
            free.remove(bound);
            Mentions inside = new Mentions(body.text, body.parts, body.functions, free);
            Mentions itself = new Mentions("", Set.of(), Set.of(function), Map.of());
            return union(List.of(itself, inside, from, to));
        }

        @Override
        public Mentions list(List<Mentions> items) {
            return union(items);
        }
    }
}
