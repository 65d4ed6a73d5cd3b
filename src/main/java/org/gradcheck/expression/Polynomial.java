package org.gradcheck.expression;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A polynomial in several symbols with fractions for coefficients; equal polynomials are equal records.
 *
 * @param coefficients of the monomials, a monomial being its symbols with their powers; none is zero
 */
record Polynomial(Map<Monomial, BigFraction> coefficients) {

    /** Products with more terms than this are not multiplied out. */
    static final int MOST_TERMS = 400;

    static final Polynomial ZERO = new Polynomial(Map.of());

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

    /** The symbols in it. */
    SortedSet<String> symbols() {
        SortedSet<String> symbols = new TreeSet<>();
        coefficients
                .keySet()
                .forEach(monomial -> symbols.addAll(monomial.powers().keySet()));
        return symbols;
    }

    /** What each power of a symbol is multiplied with, by the power. */
    SortedMap<Integer, Polynomial> inPowersOf(String symbol) {
        SortedMap<Integer, Map<Monomial, BigFraction>> parts = new TreeMap<>();
        coefficients.forEach((monomial, coefficient) -> {
            SortedMap<String, Integer> others = new TreeMap<>(monomial.powers());
            int power = Optional.ofNullable(others.remove(symbol)).orElse(0);
            parts.computeIfAbsent(power, key -> new TreeMap<>()).put(new Monomial(others), coefficient);
        });
        SortedMap<Integer, Polynomial> polynomials = new TreeMap<>();
        parts.forEach((power, part) -> polynomials.put(power, new Polynomial(part)));
        return polynomials;
    }

    /** Its terms, each by itself. */
    List<Polynomial> terms() {
        return coefficients.entrySet().stream()
                .map(term -> new Polynomial(Map.of(term.getKey(), term.getValue())))
                .toList();
    }

    /** Whether it is one term: a number times powers of symbols. */
    boolean isMonomial() {
        return coefficients.size() == 1;
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
