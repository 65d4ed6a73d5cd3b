package org.gradcheck.expression;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * An operation on expressions, told case by case: what it makes of a node from what it made of the node's parts.
 *
 * @param <T> what the operation makes
 */
public interface Algebra<T> {

    T number(BigFraction value);

    T constant(Expression.Constant constant);

    T symbol(String name);

    T sum(List<T> terms);

    T negative(T term);

    T product(List<T> factors);

    T quotient(T dividend, T divisor);

    T power(T base, T exponent);

    T call(String function, List<T> arguments, Map<String, T> named);

    T list(List<T> items);

    /** The operation on what stands in the scope of a bound symbol; the same one where that makes no difference. */
    default Algebra<T> inside(String bound) {
        return this;
    }

    /** A sum or product with bounds, {@code sum(body, bound, from, to)}; the body was worked through by {@link #inside}. */
    default T series(String function, String bound, T body, T from, T to) {
        return call(function, List.of(body, inside(bound).symbol(bound), from, to), Map.of());
    }
}
