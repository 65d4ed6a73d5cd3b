package org.gradcheck.optimiser;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Shortening;
import org.gradcheck.expression.Value;

/** Numbers or formulas, one for each variable, in the order of the variables. Operations work entry by entry. */
public record Vector(List<Expression> entries) {

    private static final Expression HALF = new Num(BigFraction.ONE_HALF);

    public Vector {
        entries = List.copyOf(entries);
    }

    static Vector filled(int size, Expression entry) {
        return new Vector(Collections.nCopies(size, entry));
    }

    public int size() {
        return entries.size();
    }

    public Expression entry(int index) {
        return entries.get(index);
    }

    Vector with(int index, Expression entry) {
        List<Expression> changed = new ArrayList<>(entries);
        changed.set(index, entry);
        return new Vector(changed);
    }

    Vector plus(Vector other) {
        return join(other, Expression::plus);
    }

    Vector minus(Vector other) {
        return join(other, Expression::minus);
    }

    Vector times(Vector other) {
        return join(other, Expression::times);
    }

    Vector over(Vector other) {
        return join(other, Expression::over);
    }

    /** The larger of each two entries. */
    Vector max(Vector other) {
        return join(other, (a, b) -> Expression.call("max", a, b).simplify());
    }

    Vector plus(Expression number) {
        return map(entry -> entry.plus(number));
    }

    Vector times(Expression factor) {
        return map(factor::times);
    }

    Vector over(Expression divisor) {
        return map(entry -> entry.over(divisor));
    }

    Vector negate() {
        return map(Expression::negate);
    }

    Vector squared() {
        return map(entry -> entry.raisedTo(Expression.number(2)));
    }

    Vector root() {
        return map(entry -> entry.raisedTo(HALF));
    }

    Vector absolute() {
        return map(entry -> Expression.call("abs", entry).simplify());
    }

    /** 1, 0 or -1 for each entry; a formula where that is not known. */
    Vector signs() {
        return map(Vector::sign);
    }

    private static Expression sign(Expression entry) {
        return Value.of(entry)
                .decimal(MathContext.DECIMAL32)
                .map(number -> Expression.number(number.signum()))
                .orElseGet(() -> Expression.call("sign", entry));
    }

    /** The entries no further from zero than the limit. */
    Vector clamped(Expression limit) {
        return clamped(limit.negate(), limit);
    }

    Vector clamped(Expression least, Expression most) {
        return map(entry -> Expression.call("max", least, Expression.call("min", most, entry))
                .simplify());
    }

    /** The sum of the products of the entries. */
    Expression dot(Vector other) {
        return times(other).entries.stream().reduce(Expression.ZERO, Expression::plus);
    }

    Expression norm() {
        return dot(this).raisedTo(HALF);
    }

    Vector map(UnaryOperator<Expression> operation) {
        return new Vector(entries.stream().map(operation).toList());
    }

    private Vector join(Vector other, BinaryOperator<Expression> operation) {
        return new Vector(IntStream.range(0, entries.size())
                .mapToObj(i -> operation.apply(entry(i), other.entry(i)))
                .toList());
    }

    /** The entries by {@link Shortening}. */
    Vector shortened() {
        return map(Shortening::shortened);
    }
}
