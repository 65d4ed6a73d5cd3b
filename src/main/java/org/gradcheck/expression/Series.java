package org.gradcheck.expression;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;

/**
 * A sum or product with bounds, {@code sum(f, i, a, b)} or {@code prod(f, i, a, b)}. The bound symbol i is not free in it.
 * If b is before a there is nothing to add: the sum is 0, the product 1.
 *
 * @param bound runs through the whole numbers from {@code from} to {@code to}, both included
 */
record Series(String function, Expression body, Symbol bound, Expression from, Expression to) {

    static final String SUM = "sum";
    static final String PRODUCT = "prod";
    static final String INFINITY = "oo";
    static final Symbol OO = new Symbol(INFINITY);

    /** A call as a sum or product with bounds, if it has the form of one. */
    static Optional<Series> of(String function, List<Expression> arguments) {
        boolean isSeries = arguments.size() == 4 && (function.equals(SUM) || function.equals(PRODUCT));
        return isSeries && arguments.get(1) instanceof Symbol bound
                ? Optional.of(new Series(function, arguments.get(0), bound, arguments.get(2), arguments.get(3)))
                : Optional.empty();
    }

    boolean isSum() {
        return function.equals(SUM);
    }

    boolean isInfinite() {
        return to.equals(OO);
    }

    Call call() {
        return new Call(function, List.of(body, bound, from, to), Map.of());
    }

    <T> T fold(Algebra<T> algebra) {
        T inside = body.fold(algebra.inside(bound.name()));
        return algebra.series(function, bound.name(), inside, from.fold(algebra), to.fold(algebra));
    }

    /** What an empty one comes to. */
    Expression neutral() {
        return isSum() ? Expression.ZERO : Expression.ONE;
    }

    /** How many terms there are. */
    Expression count() {
        return to.minus(from).plus(Expression.ONE);
    }

    /** The number of terms, if both bounds are whole numbers; 0 if there are none. */
    Optional<BigInteger> terms() {
        return isWhole(from) && isWhole(to)
                ? Optional.of(((Num) count()).value().getNumerator().max(BigInteger.ZERO))
                : Optional.empty();
    }

    /** Whether every term is the same. */
    boolean isConstant() {
        return !dependsOnBound(body);
    }

    boolean dependsOnBound(Expression part) {
        return Indexed.dependsOn(part, bound.name());
    }

    /** The term at a whole number; {@code x_i} becomes {@code x_3}. */
    Expression term(Num index, Effort effort) {
        Map<String, Expression> replacements = new LinkedHashMap<>();
        replacements.put(bound.name(), index);
        for (String name : body.symbols()) {
            Indexed.at(name, bound.name(), index.canon())
                    .ifPresent(indexed -> replacements.put(name, new Symbol(indexed)));
        }
        return body.substitute(replacements).fold(new Simplification(effort));
    }

    Series withBody(Expression other) {
        return new Series(function, other, bound, from, to);
    }

    static boolean isWhole(Expression expression) {
        return expression instanceof Num number && number.isWhole();
    }

    /** This worked out as far as possible, its parts being simplified. */
    Expression simplified(Effort effort) {
        return mayBeWhole(from) && mayBeWhole(to) ? new Summation(this, effort).simplified() : call();
    }

    private static boolean mayBeWhole(Expression bound) {
        return isWhole(bound) || bound.equals(OO) || !bound.symbols().isEmpty();
    }
}
