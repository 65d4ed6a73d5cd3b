package org.gradcheck.calculator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Algebra;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;

/**
 * An expression in which what stands inside of functions and powers and depends on some variables has names: {@code
 * sigmoid(w*x + b)} is {@code sigmoid(u1)} with {@code u1 = w*x + b}.
 *
 * @param outermost the expression in these names
 * @param definitions name to inner function, which may contain the names before it
 */
record InnerFunctions(Expression outermost, Map<String, Expression> definitions) {

    /** The names in which the variables occur become u1, u2 and so on. */
    static InnerFunctions of(Expression expression, List<String> variables) {
        Naming naming = new Naming(expression.symbols(), variables);
        Expression outermost = expression.fold(naming).expression;
        return new InnerFunctions(outermost, naming.definitions());
    }

    /**
     * A part of the expression.
     *
     * @param compound whether it gets a name when it stands inside of something; lists never do
     */
    private record Part(Expression expression, boolean compound) {

        static Part simple(Expression expression) {
            return new Part(expression, false);
        }

        static Part compound(Expression expression) {
            return new Part(expression, true);
        }
    }

    private static final class Naming implements Algebra<Part> {

        private final SortedSet<String> taken;
        private final Set<String> varying;

        /** Inner function to its name. */
        private final Map<Expression, String> names = new LinkedHashMap<>();

        Naming(SortedSet<String> taken, List<String> variables) {
            this.taken = taken;
            this.varying = new TreeSet<>(variables);
        }

        Map<String, Expression> definitions() {
            Map<String, Expression> definitions = new LinkedHashMap<>();
            names.forEach((inner, name) -> definitions.put(name, inner));
            return definitions;
        }

        private Expression named(Part part) {
            boolean varies = part.expression.symbols().stream().anyMatch(varying::contains);
            return part.compound && varies ? new Symbol(name(part.expression)) : part.expression;
        }

        private String name(Expression inner) {
            return Optional.ofNullable(names.get(inner)).orElseGet(() -> {
                int number = names.size() + 1;
                String name = "u" + number;
                while (taken.contains(name)) {
                    name += "'";
                }
                names.put(inner, name);
                varying.add(name);
                return name;
            });
        }

        @Override
        public Part number(BigFraction value) {
            return Part.simple(new Num(value));
        }

        @Override
        public Part constant(Constant constant) {
            return Part.simple(constant);
        }

        @Override
        public Part symbol(String name) {
            return Part.simple(new Symbol(name));
        }

        @Override
        public Part sum(List<Part> terms) {
            return Part.compound(new Sum(expressions(terms)));
        }

        @Override
        public Part negative(Part term) {
            return Part.compound(new Negative(term.expression));
        }

        @Override
        public Part product(List<Part> factors) {
            return Part.compound(new Product(expressions(factors)));
        }

        @Override
        public Part quotient(Part dividend, Part divisor) {
            return Part.compound(new Quotient(dividend.expression, divisor.expression));
        }

        @Override
        public Part power(Part base, Part exponent) {
            return Part.compound(new Power(named(base), named(exponent)));
        }

        @Override
        public Part call(String function, List<Part> arguments, Map<String, Part> named) {
            Map<String, Expression> asTheyAre = new LinkedHashMap<>();
            named.forEach((name, argument) -> asTheyAre.put(name, argument.expression));
            return Part.compound(
                    new Call(function, arguments.stream().map(this::named).toList(), asTheyAre));
        }

        /** What holds a bound symbol means nothing outside of its sum. */
        @Override
        public Algebra<Part> inside(String bound) {
            return new Naming(taken, List.of());
        }

        @Override
        public Part series(String function, String bound, Part body, Part from, Part to) {
            List<Expression> arguments = List.of(body.expression, new Symbol(bound), from.expression, to.expression);
            return Part.compound(new Call(function, arguments, Map.of()));
        }

        @Override
        public Part list(List<Part> items) {
            return Part.simple(new ListOf(expressions(items)));
        }

        private static List<Expression> expressions(List<Part> parts) {
            return parts.stream().map(Part::expression).toList();
        }
    }
}
