package org.gradcheck.expression;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;

/** Collects the names of symbols. */
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
        return new TreeSet<>(List.of(name));
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
    public SortedSet<String> list(List<SortedSet<String>> items) {
        return union(items);
    }

    private static SortedSet<String> union(Collection<SortedSet<String>> sets) {
        SortedSet<String> all = new TreeSet<>();
        sets.forEach(all::addAll);
        return all;
    }
}
