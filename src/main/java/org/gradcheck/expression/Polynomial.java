package org.gradcheck.expression;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A polynomial in several symbols with fractions for coefficients; equal polynomials are equal records.
 *
 * @param coefficients of the monomials, a monomial being its symbols with their powers; none is zero
 */
record Polynomial(Map<Monomial, BigFraction> coefficients) {

    /** Products with more terms than this are not multiplied out. */
    static final int MOST_TERMS = 400;

    private static final int HIGHEST_POWER = 40;

    Polynomial {
        coefficients = Collections.unmodifiableMap(new TreeMap<>(coefficients));
    }

    static Polynomial number(BigFraction value) {
        return collected(Map.of(Monomial.ONE, value));
    }

    static Polynomial symbol(String name) {
        return new Polynomial(Map.of(Monomial.symbol(name), BigFraction.ONE));
    }

    private static Polynomial collected(Map<Monomial, BigFraction> coefficients) {
        Map<Monomial, BigFraction> nonZero = new TreeMap<>(coefficients);
        nonZero.values().removeIf(BigFraction.ZERO::equals);
        return new Polynomial(nonZero);
    }

    boolean isZero() {
        return coefficients.isEmpty();
    }

    Polynomial negate() {
        return times(number(BigFraction.MINUS_ONE)).orElseThrow();
    }

    Polynomial plus(Polynomial other) {
        Map<Monomial, BigFraction> sum = new TreeMap<>(coefficients);
        other.coefficients.forEach((monomial, coefficient) -> sum.merge(monomial, coefficient, BigFraction::add));
        return collected(sum);
    }

    /** The product; empty if it would have too many terms. */
    Optional<Polynomial> times(Polynomial other) {
        if ((long) coefficients.size() * other.coefficients.size() > (long) MOST_TERMS * MOST_TERMS / 4) {
            return Optional.empty();
        }
        Map<Monomial, BigFraction> product = new TreeMap<>();
        coefficients.forEach((a, x) ->
                other.coefficients.forEach((b, y) -> product.merge(a.times(b), x.multiply(y), BigFraction::add)));
        return Optional.of(collected(product)).filter(result -> result.coefficients.size() <= MOST_TERMS);
    }

    /** A power from 0 on; empty if it would have too many terms. */
    Optional<Polynomial> raised(int exponent) {
        Optional<Polynomial> power = Optional.of(number(BigFraction.ONE));
        if (exponent > HIGHEST_POWER) {
            return Optional.empty();
        }
        for (int i = 0; i < exponent; i++) {
            power = power.flatMap(this::times);
        }
        return power;
    }
}
