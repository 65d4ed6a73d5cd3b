package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Shortening;

/**
 * A number, or a formula with symbols, that remembers what it was made of as far as a variable is in it, so that derivatives
 * can be taken backwards. Two scalars of the same value are two different ones.
 */
public final class Scalar {

    public static final Scalar ZERO = constant(Expression.ZERO);
    public static final Scalar ONE = constant(Expression.ONE);

    private final Expression value;
    private final boolean varies;
    private final List<Operand> operands;

    /** What a scalar was made of, and its partial derivative by that. */
    record Operand(Scalar scalar, Expression partial) {}

    private Scalar(Expression value, boolean varies, List<Operand> operands) {
        this.value = Shortening.shortened(value);
        this.varies = varies;
        this.operands = operands;
    }

    public static Scalar constant(Expression value) {
        return new Scalar(value, false, List.of());
    }

    public static Scalar of(long value) {
        return constant(Expression.number(value));
    }

    /** Something to differentiate by. */
    static Scalar variable(Expression value) {
        return new Scalar(value, true, List.of());
    }

    /** What it comes to. */
    public Expression value() {
        return value;
    }

    /** Whether there is something in it to differentiate by. */
    boolean varies() {
        return varies;
    }

    List<Operand> operands() {
        return operands;
    }

    public Scalar plus(Scalar other) {
        return made(value.plus(other.value), List.of(this, other), List.of(Expression.ONE, Expression.ONE));
    }

    public Scalar minus(Scalar other) {
        return made(value.minus(other.value), List.of(this, other), List.of(Expression.ONE, Expression.number(-1)));
    }

    public Scalar negate() {
        return made(value.negate(), List.of(this), List.of(Expression.number(-1)));
    }

    public Scalar times(Scalar other) {
        return made(value.times(other.value), List.of(this, other), List.of(other.value, value));
    }

    /**
     * This divided by another.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Scalar over(Scalar other) {
        if (other.value.equals(Expression.ZERO)) {
            throw new ArithmeticException("a division by zero");
        }
        Expression quotient = value.over(other.value);
        return made(
                quotient,
                List.of(this, other),
                () -> List.of(
                        Expression.ONE.over(other.value),
                        quotient.over(other.value).negate()));
    }

    public Scalar squared() {
        return times(this);
    }

    public Scalar root() {
        return call("sqrt", List.of(this));
    }

    /** A power; where the exponent varies, the base must be positive. */
    public Scalar raisedTo(Scalar exponent) {
        return Elementary.POWER.at(List.of(this, exponent));
    }

    /**
     * An elementary function.
     *
     * @throws ArithmeticException if there is none of that name and number of arguments, or it has no value here
     */
    public static Scalar call(String function, List<Scalar> arguments) {
        return Elementary.of(function, arguments.size()).at(arguments);
    }

    public Scalar call(String function) {
        return call(function, List.of(this));
    }

    /**
     * An elementary function, differentiated by another rule than its own.
     *
     * @param slope of a value, the derivative there
     */
    public Scalar call(String function, UnaryOperator<Expression> slope) {
        return made(
                call(function).value,
                List.of(this),
                () -> List.of(slope.apply(value).simplify()));
    }

    /**
     * Whether this is larger than another.
     *
     * @throws ArithmeticException if one of them has a symbol in it
     */
    public boolean exceeds(Scalar other) {
        return Elementary.sign(value.minus(other.value)) > 0;
    }

    /** The sum of scalars; zero if there are none. */
    public static Scalar sum(List<Scalar> terms) {
        Expression total = terms.stream().map(Scalar::value).reduce(Expression.ZERO, Expression::plus);
        return made(total, terms, terms.stream().map(term -> Expression.ONE).toList());
    }

    /** What partial derivatives are, if anybody asks. */
    interface Partials {
        List<Expression> get();
    }

    static Scalar made(Expression value, List<Scalar> from, List<Expression> partials) {
        return made(value, from, () -> partials);
    }

    /** Only what a variable is in is remembered. */
    static Scalar made(Expression value, List<Scalar> from, Partials partials) {
        if (from.stream().noneMatch(scalar -> scalar.varies)) {
            return constant(value);
        }
        List<Expression> slopes = partials.get();
        List<Operand> operands = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i).varies) {
                operands.add(new Operand(from.get(i), slopes.get(i)));
            }
        }
        return new Scalar(value, true, operands);
    }

    @Override
    public String toString() {
        return value instanceof Num ? value.canon() : "(" + value.canon() + ")";
    }
}
