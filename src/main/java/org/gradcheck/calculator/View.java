package org.gradcheck.calculator;

import java.util.List;
import java.util.function.Function;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.network.Field;

/** What can be asked about what a unit sees. */
enum View {
    SIZE(
            "receptive_field",
            "The extent of the input that a unit sees: 1 before the first layer, then r + (k - 1)*d*j for each, with the "
                    + "jump j before the layer.",
            Field::size,
            FieldSlips.SIZE) {
        @Override
        Expression written(Field before, Field after) {
            Expression kernel = kernel(before, after);
            Sum reach = new Sum(List.of(kernel, new Negative(Expression.ONE)));
            return new Sum(List.of(before.size(), new Product(List.of(reach, before.jump()))));
        }

        @Override
        Expression factor(Field before, Field after) {
            return after.size().minus(before.size()).over(before.jump());
        }
    },

    JUMP(
            "jump",
            "The distance in pixels between what neighbouring units see: the product of the strides.",
            Field::jump,
            FieldSlips.JUMP) {
        @Override
        Expression written(Field before, Field after) {
            return new Product(List.of(before.jump(), stride(before, after)));
        }

        @Override
        Expression factor(Field before, Field after) {
            return stride(before, after);
        }

        @Override
        Expression madeOf(Predecessor before, Expression factor) {
            Expression jump = before.call(calculator());
            return factor.equals(Expression.ONE) ? jump : new Product(List.of(jump, factor));
        }
    },

    START(
            "start",
            "The centre of what the first unit sees, where pixel i spans [i, i + 1]: 1/2 before the first layer, then "
                    + "start + (d*(k - 1)/2 - p)*j for each.",
            Field::start,
            FieldSlips.START) {
        @Override
        Expression written(Field before, Field after) {
            Expression shift = after.start().minus(before.start()).over(before.jump());
            boolean isLeft =
                    shift instanceof Num number && number.value().getNumerator().signum() < 0;
            Product moved = new Product(List.of(isLeft ? shift.negate() : shift, before.jump()));
            return new Sum(List.of(before.start(), isLeft ? new Negative(moved) : moved));
        }

        @Override
        Expression factor(Field before, Field after) {
            return after.start().minus(before.start()).over(before.jump());
        }
    };

    private final String calculator;
    private final String explanation;

    @SuppressWarnings("ImmutableEnumChecker") // a method of Field
    private final Function<Field, Expression> aspect;

    @SuppressWarnings("ImmutableEnumChecker") // copied by List.of
    private final List<FormulaSlip> slips;

    View(String calculator, String explanation, Function<Field, Expression> aspect, List<FormulaSlip> slips) {
        this.calculator = calculator;
        this.explanation = explanation;
        this.aspect = aspect;
        this.slips = slips;
    }

    String calculator() {
        return calculator;
    }

    String explanation() {
        return explanation;
    }

    List<FormulaSlip> slips() {
        return slips;
    }

    Expression of(Field field) {
        return aspect.apply(field);
    }

    /** How a layer makes of one field the other, with the numbers put in. */
    abstract Expression written(Field before, Field after);

    /** What a layer multiplies the jump before it by, to add it to what was before; of the jump itself the stride. */
    abstract Expression factor(Field before, Field after);

    /** The same in calls that ask about the layer before. */
    Expression madeOf(Predecessor before, Expression factor) {
        Expression own = before.call(calculator);
        Expression jump = before.call(JUMP.calculator);
        return factor.equals(Expression.ZERO) ? own : new Sum(List.of(own, new Product(List.of(jump, factor))));
    }

    /** The kernel of the one window, undilated, that sees as much as the layer. */
    static Expression kernel(Field before, Field after) {
        return after.size().minus(before.size()).over(before.jump()).plus(Expression.ONE);
    }

    /** The stride of that window. */
    static Expression stride(Field before, Field after) {
        return after.jump().over(before.jump());
    }
}
