package org.gradcheck.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Value;

/**
 * A slip that may happen with any calculation.
 *
 * @param range the values with which it happens
 * @param change what it makes of one number or formula
 */
record GenericSlip(String code, String sentence, Range range, UnaryOperator<Expression> change) {

    /** The values with which a slip happens. */
    enum Range {
        ANY_VALUE,
        NUMBERS,
        COUNTS
    }

    static final GenericSlip SIGN = new GenericSlip("sign", "The sign is wrong.", Range.ANY_VALUE, Expression::negate);

    /** All but the sign, which is tried before them. */
    static final List<GenericSlip> OTHERS = others();

    private static List<GenericSlip> others() {
        List<GenericSlip> all = new ArrayList<>();
        all.add(times("factor-two", "The result is twice what it should be.", Range.ANY_VALUE, new BigFraction(2)));
        all.add(times(
                "factor-half", "The result is half of what it should be.", Range.ANY_VALUE, BigFraction.ONE_HALF));
        for (int exponent : new int[] {-9, -6, -3, -2, -1, 1, 2, 3, 6, 9}) {
            all.add(times(
                    "power-of-ten",
                    "The digits are right, but the power of ten is not: look at units and prefixes.",
                    Range.NUMBERS,
                    new BigFraction(10).pow(exponent)));
        }
        all.add(new GenericSlip(
                "reciprocal", "The result is upside down.", Range.NUMBERS, value -> Expression.ONE.over(value)));
        for (int difference : new int[] {-1, 1}) {
            all.add(new GenericSlip(
                    "off-by-one",
                    "The count is off by one.",
                    Range.COUNTS,
                    value -> value.plus(Expression.number(difference))));
        }
        return List.copyOf(all);
    }

    private static GenericSlip times(String code, String sentence, Range range, BigFraction factor) {
        return new GenericSlip(code, sentence, range, value -> value.times(new Num(factor)));
    }

    /** What comes of the slips with a value, as far as they happen with it. */
    static Stream<Explanation> explanations(Value right, boolean isCount) {
        return OTHERS.stream()
                .filter(slip -> slip.range != Range.COUNTS || isCount)
                .flatMap(slip -> slip.explanation(right).stream());
    }

    /** What comes of this slip; empty if it does not happen with the value, or does not show. */
    Optional<Explanation> explanation(Value right) {
        return changed(right)
                .filter(value -> !(value instanceof Value.Undefined) && !value.equals(right))
                .map(value -> new Explanation(List.of(new Reason(code, sentence)), value));
    }

    private Optional<Value> changed(Value right) {
        if (right instanceof Composite || right instanceof Value.Undefined) {
            return Optional.empty();
        }
        if (right instanceof Value.Items list) {
            List<Optional<Value>> items =
                    list.items().stream().map(this::changed).toList();
            return items.stream().allMatch(Optional::isPresent)
                    ? Optional.of(Value.of(new ListOf(items.stream()
                            .map(item -> item.orElseThrow().expression())
                            .toList())))
                    : Optional.empty();
        }
        boolean happens = range == Range.ANY_VALUE || !(right instanceof Value.Formula);
        return happens ? Optional.of(Value.of(change.apply(right.expression()))) : Optional.empty();
    }
}
