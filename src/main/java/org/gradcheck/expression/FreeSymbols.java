package org.gradcheck.expression;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;

/** Collects the names of symbols that are not bound by a sum or product; infinity is none. */
final class FreeSymbols implements Algebra<SortedSet<String>> {

    @Override
    public SortedSet<String> number(BigFraction value) {
        return Collections.emptySortedSet();
    }

    @Override
    public SortedSet<String> constant(Expression.Constant constant) {
        return Collections.emptySortedSet();
    }

    @Override
    public SortedSet<String> symbol(String name) {
        return name.equals(Series.INFINITY) ? Collections.emptySortedSet() : new TreeSet<>(List.of(name));
    }

    @Override
    public SortedSet<String> sum(List<SortedSet<String>> terms) {
        return union(terms);
    }

    @Override
    public SortedSet<String> negative(SortedSet<String> term) {
        return term;
    }

    @Override
    public SortedSet<String> product(List<SortedSet<String>> factors) {
        return union(factors);
    }

    @Override
    public SortedSet<String> quotient(SortedSet<String> dividend, SortedSet<String> divisor) {
        return union(List.of(dividend, divisor));
    }

    @Override
    public SortedSet<String> power(SortedSet<String> base, SortedSet<String> exponent) {
        return union(List.of(base, exponent));
    }

    @Override
    public SortedSet<String> call(
            String function, List<SortedSet<String>> arguments, Map<String, SortedSet<String>> named) {
        SortedSet<String> all = union(arguments);
        named.values().forEach(all::addAll);
        return all;
    }

    @Override
    public SortedSet<String> series(
            String function, String bound, SortedSet<String> body, SortedSet<String> from, SortedSet<String> to) {
        SortedSet<String> free = new TreeSet<>(body);
        free.remove(bound);
        return union(List.of(free, from, to));
    }

    @Override
    public SortedSet<String> list(List<SortedSet<String>> items) {
        return union(items);
    }

    private static SortedSet<String> union(Collection<SortedSet<String>> sets) {
        SortedSet<String> all = new TreeSet<>();
        sets.forEach(all::addAll);
        return all;
    }
}
