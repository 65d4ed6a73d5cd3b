package org.gradcheck.network;

import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;

/**
 * What one unit of a feature map sees of the input, along one axis, in pixels.
 *
 * @param size the receptive field's extent
 * @param jump the distance between the fields of neighbouring units
 * @param start the centre of the first unit's field, where pixel i spans [i, i + 1]
 */
public record Field(Expression size, Expression jump, Expression start) {

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
}
