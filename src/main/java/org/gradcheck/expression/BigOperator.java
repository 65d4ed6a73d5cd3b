package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;

/**
 * Reads a sum or product over an index: {@code \sum_{k=1}^{n} k}, {@code \prod_{1 \le k \le n}}, {@code \sum_{k \in
 * \{1, 2\}}}. It reaches up to the next plus or minus.
 */
final class BigOperator {

    /** What an index runs through: the whole numbers between two bounds, or some values. */
    private record Index(String name, Optional<Expression> first, Optional<Expression> last, List<Expression> values) {}

    private static final Expression ONE_LESS = new Negative(Expression.ONE);

    private final Parser parser;
    private final Atoms atoms;
    private final Tokens tokens;

    BigOperator(Parser parser, Atoms atoms) {
        this.parser = parser;
        this.atoms = atoms;
        this.tokens = parser.tokens();
    }

    Expression read(String function) {
        List<Index> indices = new ArrayList<>();
        List<Expression> upper = new ArrayList<>();
        while (tokens.peek().is("_") || tokens.peek().is("^")) {
            if (tokens.take().is("_")) {
                indices.addAll(indices());
            } else {
                upper.addAll(upper());
            }
        }
        if (indices.isEmpty()) {
            throw new Unreadable(
                    "it is not said what the " + function + " runs through",
                    tokens.peek().position());
        }
        Expression body = tokens.within(parser::product);
        for (int i = indices.size() - 1; i >= 0; i--) {
            Optional<Expression> last = i < upper.size() ? Optional.of(upper.get(i)) : Optional.empty();
            body = over(function, body, indices.get(i), last);
        }
        return body;
    }

    private Expression over(String function, Expression body, Index index, Optional<Expression> upper) {
        if (index.values.isEmpty()) {
            Expression last = index.last.or(() -> upper).orElseThrow(this::endless);
            Expression first = index.first.orElseThrow(this::endless);
            return Expression.call(function, body, new Symbol(index.name), first, last);
        }
        List<Expression> items = index.values.stream()
                .map(value -> body.substitute(Map.of(index.name, value)))
                .toList();
        return function.equals("sum") ? new Sum(items) : new Product(items);
    }

    private Unreadable endless() {
        return new Unreadable(
                "it is not said where an index begins or ends", tokens.peek().position());
    }

    private List<Index> indices() {
        String closing = tokens.taken("{") ? "}" : tokens.taken("(") ? ")" : "";
        List<Index> indices = new ArrayList<>(List.of(index()));
        while (!closing.isEmpty() && tokens.taken(",")) {
            indices.add(index());
        }
        if (!closing.isEmpty()) {
            tokens.expect(closing);
        }
        return indices;
    }

    private Index index() {
        boolean name = tokens.peek().kind() == Token.Kind.NAME;
        if (name && tokens.ahead(1).is("=")) {
            String index = tokens.take().text();
            tokens.take();
            return new Index(index, Optional.of(parser.sum()), Optional.empty(), List.of());
        }
        if (name && tokens.ahead(1).is("in")) {
            String index = tokens.take().text();
            tokens.take();
            return set(index);
        }
        if (name && (tokens.ahead(1).is("}") || tokens.ahead(1).is(","))) {
            throw endless();
        }
        return between();
    }

    /** {@code 1 \le i \le 10}, or with one or both signs strict. */
    private Index between() {
        Expression first = parser.sum();
        boolean excluded = strict();
        String index = tokens.takenName().orElseThrow(tokens::unexpected);
        boolean below = strict();
        Expression last = parser.sum();
        return new Index(
                index,
                Optional.of(excluded ? new Sum(List.of(first, Expression.ONE)) : first),
                Optional.of(below ? new Sum(List.of(last, ONE_LESS)) : last),
                List.of());
    }

    private boolean strict() {
        boolean strict = tokens.taken("<");
        if (!strict) {
            tokens.expect("<=");
        }
        return strict;
    }

    /** {@code \{1, 2, 5\}} or {@code \{1, \dots, n\}}. */
    private Index set(String index) {
        tokens.expect("set(");
        List<Expression> values = new ArrayList<>();
        do {
            if (tokens.taken("...")) {
                tokens.expect(",");
                return upTo(index, values);
            }
            values.add(parser.sum());
        } while (tokens.taken(","));
        tokens.expect("set)");
        return new Index(index, Optional.empty(), Optional.empty(), values);
    }

    private Index upTo(String index, List<Expression> values) {
        Expression last = parser.sum();
        tokens.expect("set)");
        boolean steps = values.size() == 1
                || values.size() == 2 && values.get(1).minus(values.get(0)).equals(Expression.ONE);
        if (!steps) {
            throw endless();
        }
        return new Index(index, Optional.of(values.get(0)), Optional.of(last), List.of());
    }

    private List<Expression> upper() {
        if (parser.notation() == Notation.LATEX && !tokens.peek().is("{") && tokens.cutDigit()) {
            parser.notes().doubt("The upper bound may be one digit or more.");
        }
        Expression upper = atoms.braced();
        return upper instanceof ListOf list ? list.items() : List.of(upper);
    }
}
