package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;

/** How counts come about: not worked out, with the sizes in them, as in {@code (3*3*192 + 1)*128}. */
public record Formulas(Expression parameters, Expression weights, Expression biases, Expression macs) {

    /** Of counts about which there is nothing to say. */
    static Formulas of(Counts counts) {
        return new Formulas(counts.parameters(), counts.weights(), counts.biases(), counts.macs());
    }

    /**
     * Of a layer of filters.
     *
     * @param taps the factors of the number of weights of one filter
     * @param places the factors of the number of places at which each filter is used
     */
    static Formulas ofFilters(List<Expression> taps, Expression filters, boolean hasBias, List<Expression> places) {
        Expression weights = product(taps, List.of(filters));
        Expression withBias = product(List.of(new Sum(List.of(product(taps), Expression.ONE)), filters));
        return new Formulas(
                hasBias ? withBias : weights,
                weights,
                hasBias ? filters : Expression.ZERO,
                product(taps, List.of(filters), places));
    }

    /** {@code n} of which each group has as many. */
    static Expression share(Expression whole, Expression groups) {
        return groups.equals(Expression.ONE) ? whole : new Quotient(whole, groups);
    }

    /** Factors that are not multiplied; a single one stands alone. */
    @SafeVarargs
    static Expression product(List<Expression>... factors) {
        List<Expression> all =
                new ArrayList<>(Stream.of(factors).flatMap(List::stream).toList());
        if (all.isEmpty()) {
            return Expression.ONE;
        }
        return all.size() == 1 ? all.get(0) : new Product(all);
    }
}
