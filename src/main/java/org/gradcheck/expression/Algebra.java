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
}
