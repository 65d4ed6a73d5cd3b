package org.gradcheck.expression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A mathematical expression as it was written, not yet worked out; immutable. */
public sealed interface Expression {

    Expression ZERO = number(0);
    Expression ONE = number(1);

    /** Works through the expression from its leaves up. */
    <T> T fold(Algebra<T> algebra);

    /** A number: as written it is a decimal that is not negative; a computed one may be any fraction. */
    record Num(BigFraction value) implements Expression {

        /** A fraction is always reduced; that of the library reduces both once more to compare them. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Num number
                    && value.getNumerator().equals(number.value.getNumerator())
                    && value.getDenominator().equals(number.value.getDenominator());
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        /** Whether it has no fraction, whatever its sign. */
        public boolean isWhole() {
            return value.getDenominator().bitLength() == 1;
        }

        /** Whole numbers need no common divisor to be looked for. */
        private Num plus(Num other) {
            return new Num(
                    isWhole() && other.isWhole()
                            ? new BigFraction(value.getNumerator().add(other.value.getNumerator()))
                            : value.add(other.value));
        }

        private Num over(Num other) {
            if (isWhole() && other.isWhole()) {
                BigInteger[] parts = value.getNumerator().divideAndRemainder(other.value.getNumerator());
                if (parts[1].signum() == 0) {
                    return new Num(new BigFraction(parts[0]));
                }
            }
            return new Num(value.divide(other.value));
        }

        private Num times(Num other) {
            return new Num(
                    isWhole() && other.isWhole()
                            ? new BigFraction(value.getNumerator().multiply(other.value.getNumerator()))
                            : value.multiply(other.value));
        }

        @Override
        public <T> T fold(Algebra<T> algebra) {
            return algebra.number(value);
        }
    }

    /** A number that has a letter of its own. */
    enum Constant implements Expression {
        PI,
        E;

        @Override
        public <T> T fold(Algebra<T> algebra) {
            return algebra.constant(this);
        }
    }

    /** A name: {@code n}, {@code w2}, {@code inception_3a}. */
    record Symbol(String name) implements Expression {
        @Override
        public <T> T fold(Algebra<T> algebra) {
            return algebra.symbol(name);
        }
    }

    /** {@code a + b - c}; a term that is taken away is a {@link Negative}. */
    record Sum(List<Expression> terms) implements Expression {
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public <T> T fold(Algebra<T> algebra) {
            return algebra.sum(foldAll(terms, algebra));
        }
    }

    /** {@code -a}. */
    record Negative(Expression term) implements Expression {
        @Override
        public <T> T fold(Algebra<T> algebra) {
            return algebra.negative(term.fold(algebra));
        }
    }

    /** {@code a*b*c}. */
    record Product(List<Expression> factors) implements Expression {
        public Product {
            factors = List.copyOf(factors);
        }

        @Override
        public <T> T fold(Algebra<T> algebra) {
            return algebra.product(foldAll(factors, algebra));
        }
    }

    /** {@code a/b}. */
    record Quotient(Expression dividend, Expression divisor) implements Expression {
        @Override
        public <T> T fold(Algebra<T> algebra) {
            return algebra.quotient(dividend.fold(algebra), divisor.fold(algebra));
        }
    }

    /** {@code a^b}. */
    record Power(Expression base, Expression exponent) implements Expression {
        @Override
        public <T> T fold(Algebra<T> algebra) {
            return algebra.power(base.fold(algebra), exponent.fold(algebra));
        }
    }

    /**
     * {@code exp(x)}, {@code pool(n, stride: 1)}: a function or calculator with what it is given. A sum with bounds is
     * {@code sum(f, i, a, b)}, a product {@code prod(f, i, a, b)}; the symbol i is bound in f.
     */
    record Call(String function, List<Expression> arguments, Map<String, Expression> named) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
            named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
        }

        @Override
        public <T> T fold(Algebra<T> algebra) {
            Optional<Series> series = Series.of(function, arguments);
            if (series.isPresent()) {
                return series.get().fold(algebra);
            }
            Map<String, T> folded = new LinkedHashMap<>();
            named.forEach((name, argument) -> folded.put(name, argument.fold(algebra)));
            return algebra.call(function, foldAll(arguments, algebra), folded);
        }
    }

    /** {@code [a, b]} or {@code (a, b)}: a list, vector, tuple or shape. */
    record ListOf(List<Expression> items) implements Expression {
        public ListOf {
            items = List.copyOf(items);
        }

        @Override
        public <T> T fold(Algebra<T> algebra) {
            return algebra.list(foldAll(items, algebra));
        }
    }

    /** A whole number. */
    static Expression number(long value) {
        return new Num(new BigFraction(value));
    }

    /** A function of one or more arguments. */
    static Expression call(String function, Expression... arguments) {
        return new Call(function, List.of(arguments), Map.of());
    }

    /** The names of the elementary functions, which {@link #simplify} and {@link Value} can work out. */
    static SortedSet<String> elementaryFunctions() {
        return Functions.names();
    }

    /** Whether a call of an elementary function has as many arguments as the function takes. */
    static boolean isElementary(Call call) {
        return Series.of(call.function(), call.arguments()).isPresent()
                || Functions.find(call.function(), call.arguments().size()).isPresent();
    }

    /** This plus another, worked out as far as {@link #simplify} does. */
    default Expression plus(Expression other) {
        if (this instanceof Num a && other instanceof Num b) {
            return a.plus(b);
        }
        return new Simplification().sum(List.of(this, other));
    }

    /** This minus another, worked out as far as {@link #simplify} does. */
    default Expression minus(Expression other) {
        if (this instanceof Num a && other instanceof Num b && a.isWhole() && b.isWhole()) {
            return new Num(new BigFraction(a.value.getNumerator().subtract(b.value.getNumerator())));
        }
        return plus(other.negate());
    }

    /** This times another, worked out as far as {@link #simplify} does. */
    default Expression times(Expression other) {
        if (this instanceof Num a && other instanceof Num b) {
            return a.times(b);
        }
        return new Simplification().product(List.of(this, other));
    }

    /** This divided by another, worked out as far as {@link #simplify} does. */
    default Expression over(Expression other) {
        if (this instanceof Num a
                && other instanceof Num b
                && b.value.getNumerator().signum() != 0) {
            return a.over(b);
        }
        return times(other.raisedTo(number(-1)));
    }

    /** This to the power of another, worked out as far as {@link #simplify} does. */
    default Expression raisedTo(Expression exponent) {
        return new Simplification().power(this, exponent);
    }

    /** The negative of this. */
    default Expression negate() {
        return number(-1).times(this);
    }

    /**
     * An equal expression in which numbers are worked out exactly and like terms and factors are collected. Sums are not
     * multiplied out; two equal expressions need not become the same: for that, see {@link Equality}.
     */
    default Expression simplify() {
        return fold(new Simplification());
    }

    /** The derivative by a symbol, simplified. */
    default Expression derivative(String symbol) {
        return derivative(symbol, Map.of());
    }

    /**
     * The derivative with other rules for some functions, to recompute what a student gets who has learnt a rule wrongly.
     *
     * @param rules function name to its derivative at an expression; other functions keep their own
     */
    default Expression derivative(String symbol, Map<String, UnaryOperator<Expression>> rules) {
        return fold(new Derivative(symbol, rules)).slope();
    }

    /** This with expressions in place of symbols, as written. */
    default Expression substitute(Map<String, Expression> replacements) {
        return fold(new Substitution(replacements));
    }

    /** The names of all symbols in it. */
    default SortedSet<String> symbols() {
        return fold(new FreeSymbols());
    }

    /** This in plain ASCII: {@code (n + 8)^2/4}; it can be read back. */
    default String canon() {
        return fold(new Canon()).text();
    }

    /** This as LaTeX that people would typeset; it can be read back. */
    default String latex() {
        return fold(new Latex()).text();
    }

    private static <T> List<T> foldAll(List<Expression> parts, Algebra<T> algebra) {
        List<T> folded = new ArrayList<>(parts.size());
        for (Expression part : parts) {
            folded.add(part.fold(algebra));
        }
        return folded;
    }
}
