package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;

/** What an expression stands for, worked out as far as it can be. */
public sealed interface Value permits Value.Exact, Value.Real, Value.Formula, Value.Items, Value.Undefined, Composite {

    /** The value as an expression in normal form. */
    Expression expression();

    /** The value to so many digits; empty where it is not one number. */
    default Optional<BigDecimal> decimal(MathContext digits) {
        return Optional.empty();
    }

    /** Whether both are the same number as far as anyone writes; empty where one of them is not one number. */
    default Optional<Boolean> isNear(Value other) {
        return Nearness.of(this, other);
    }

    /** Whether it is one number, exact or not. */
    default boolean isNumber() {
        return false;
    }

    /** The values it is made of, in order; none if it is one value. */
    default List<Value> parts() {
        return List.of();
    }

    /** A fraction, exactly; counts are of this kind. */
    record Exact(BigFraction number) implements Value {
        /** Whether it is a whole number. */
        public boolean isWhole() {
            return number.getDenominator().equals(BigInteger.ONE);
        }

        @Override
        public boolean isNumber() {
            return true;
        }

        /** More bits than this (30 digits) come of a calculation that was shortened between its steps. */
        private static final int LONGEST_DENOMINATOR = 100;

        /** Whether it is a fraction that nobody would write down; its decimal tells more. */
        public boolean isLongFraction() {
            return number.getDenominator().bitLength() > LONGEST_DENOMINATOR;
        }

        @Override
        public Expression expression() {
            return new Num(number);
        }

        @Override
        public Optional<BigDecimal> decimal(MathContext digits) {
            return Optional.of(Decimals.evaluate(expression(), digits));
        }
    }

    /** A number that is no fraction, or is not known to be one, such as {@code sigmoid(1)/4}; kept exact. */
    record Real(Expression expression) implements Value {
        @Override
        public boolean isNumber() {
            return true;
        }

        @Override
        public Optional<BigDecimal> decimal(MathContext digits) {
            return Optional.of(Decimals.evaluate(expression, digits));
        }
    }

    /** An expression with symbols left in it. */
    record Formula(Expression expression) implements Value {}

    /** A shape, vector or list of values. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        /** Whether it is a list of rows. */
        public boolean isMatrix() {
            return !items.isEmpty() && items.stream().allMatch(Items.class::isInstance);
        }

        @Override
        public Expression expression() {
            return new ListOf(items.stream().map(Value::expression).toList());
        }

        @Override
        public List<Value> parts() {
            return items;
        }
    }

    /** No value: a division by zero, the logarithm of a negative number, a number too large to be worked out. */
    record Undefined(Expression expression, String why) implements Value {}

    /** The value of an expression; never fails. */
    static Value of(Expression expression) {
        if (expression instanceof Num written) {
            return new Exact(written.value());
        }
        Expression simplified = expression.simplify();
        if (simplified instanceof Num number) {
            return new Exact(number.value());
        }
        if (simplified instanceof ListOf list) {
            return new Items(list.items().stream().map(Value::of).toList());
        }
        if (simplified.equals(Composite.Infinite.POSITIVE.expression())) {
            return Composite.Infinite.POSITIVE;
        }
        if (simplified.equals(Composite.Infinite.NEGATIVE.expression())) {
            return Composite.Infinite.NEGATIVE;
        }
        if (!simplified.symbols().isEmpty()) {
            return new Formula(simplified);
        }
        try {
            Decimals.evaluate(simplified, MathContext.DECIMAL32);
            return new Real(simplified);
        } catch (ArithmeticException e) {
            return new Undefined(simplified, String.valueOf(e.getMessage()));
        }
    }
}
