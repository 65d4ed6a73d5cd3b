package org.gradcheck.expression;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A product of powers of symbols, such as {@code n^2*k}; ordered by its text. */
record Monomial(SortedMap<String, Integer> powers) implements Comparable<Monomial> {

    static final Monomial ONE = new Monomial(Collections.emptySortedMap());

    Monomial {
        powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
    }

    static Monomial symbol(String name) {
        return new Monomial(new TreeMap<>(Map.of(name, 1)));
    }

    Monomial times(Monomial other) {
        SortedMap<String, Integer> product = new TreeMap<>(powers);
        other.powers.forEach((symbol, power) -> product.merge(symbol, power, Integer::sum));
        return new Monomial(product);
    }

    @Override
    public int compareTo(Monomial other) {
        return powers.toString().compareTo(other.powers.toString());
    }
}
