package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;

/**
 * What one unit of a feature map sees of the input, along one axis, in pixels.
 *
 * @param size the receptive field's extent
 * @param jump the distance between the fields of neighbouring units
 * @param start the centre of the first unit's field, where pixel i spans [i, i + 1]
 */
public record Field(Expression size, Expression jump, Expression start) {

    private static final Expression TWO = Expression.number(2);
    private static final Expression FOUR = Expression.number(4);

    /** A pixel sees itself. */
    static final Field PIXEL = new Field(Expression.ONE, Expression.ONE, new Expression.Num(BigFraction.ONE_HALF));

    /** The field of a single unit over a whole axis of the map; with no neighbour there is no jump. */
    Field whole(Expression units) {
        Expression reach = units.minus(Expression.ONE).times(jump);
        return new Field(
                size.plus(reach),
                Unknown.of("the distance to a second unit where there is only one"),
                start.plus(reach.over(Expression.number(2))));
    }

    /** What units see that depend on two others, axis by axis. */
    static List<Field> unions(List<Field> a, List<Field> b) {
        if (a.size() != b.size()) {
            Expression size = Unknown.of("which of the inputs the receptive field is to be told of");
            List<Field> longer = a.size() > b.size() ? a : b;
            return longer.stream().map(field -> new Field(size, size, size)).toList();
        }
        List<Field> unions = new ArrayList<>();
        for (int axis = 0; axis < a.size(); axis++) {
            unions.add(a.get(axis).union(b.get(axis)));
        }
        return unions;
    }

    /** From the first pixel that either sees to the last; of formulas that cannot be compared, the larger as a formula. */
    private Field union(Field other) {
        if (equals(other)) {
            return this;
        }
        boolean isAtOneJump = jump.equals(other.jump);
        if (isAtOneJump
                && edge(-1).minus(other.edge(-1)) instanceof Num left
                && edge(1).minus(other.edge(1)) instanceof Num right) {
            Expression from = isNegative(left) ? edge(-1) : other.edge(-1);
            Expression to = isNegative(right) ? other.edge(1) : edge(1);
            return new Field(to.minus(from).over(TWO), jump, from.plus(to).over(FOUR));
        }
        if (size.minus(other.size) instanceof Num difference) {
            return isNegative(difference) ? other : this;
        }
        return new Field(Expression.call("max", size, other.size), jump, start);
    }

    private static boolean isNegative(Num number) {
        return number.value().getNumerator().signum() < 0;
    }

    /** Twice the left or right end of the first unit's field: twice, since halves are slower to add. */
    private Expression edge(int side) {
        Expression doubled = start.times(TWO);
        return side < 0 ? doubled.minus(size) : doubled.plus(size);
    }
}
