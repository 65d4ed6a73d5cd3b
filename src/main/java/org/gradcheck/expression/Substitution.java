package org.gradcheck.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Puts expressions in place of symbols; with nothing to replace it copies. The bound symbol of a sum is not replaced, and
 * gets another name where an expression that is put in its scope has a symbol of that name.
 */
class Substitution implements Algebra<Expression> {

    private final Map<String, Expression> replacements;

    Substitution(Map<String, Expression> replacements) {
        this.replacements = replacements;
    }

    @Override
    public Expression number(BigFraction value) {
        return new Expression.Num(value);
    }

    @Override
    public Expression constant(Expression.Constant constant) {
        return constant;
    }

    @Override
    public Expression symbol(String name) {
        return replacements.getOrDefault(name, new Expression.Symbol(name));
    }

    @Override
    public Algebra<Expression> inside(String bound) {
        if (replacements.isEmpty()) {
            return this;
        }
        Map<String, Expression> others = new LinkedHashMap<>(replacements);
        others.remove(bound);
        SortedSet<String> taken = new TreeSet<>(others.keySet());
        others.values().forEach(replacement -> taken.addAll(replacement.symbols()));
        if (taken.contains(bound)) {
            others.put(bound, new Expression.Symbol(fresh(bound, taken)));
        }
        return new Substitution(others);
    }

    private static String fresh(String name, SortedSet<String> taken) {
        String fresh = name;
        while (taken.contains(fresh)) {
            fresh += "'";
        }
        return fresh;
    }

    @Override
    public Expression sum(List<Expression> terms) {
        return new Expression.Sum(terms);
    }

    @Override
    public Expression negative(Expression term) {
        return new Expression.Negative(term);
    }

    @Override
    public Expression product(List<Expression> factors) {
        return new Expression.Product(factors);
    }

    @Override
    public Expression quotient(Expression dividend, Expression divisor) {
        return new Expression.Quotient(dividend, divisor);
    }

    @Override
    public Expression power(Expression base, Expression exponent) {
        return new Expression.Power(base, exponent);
    }

    @Override
    public Expression call(String function, List<Expression> arguments, Map<String, Expression> named) {
        return new Expression.Call(function, arguments, named);
    }

    @Override
    public Expression list(List<Expression> items) {
        return new Expression.ListOf(items);
    }
}
