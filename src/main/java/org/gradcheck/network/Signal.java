package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;

/**
 * What one layer hands to the next.
 *
 * @param shape channels first, without the batch axis
 * @param fields what a unit sees of the input, along each axis of the input except the channels
 * @param isMap whether a window has made it, so that its last axis is a place and not a feature
 */
public record Signal(List<Expression> shape, List<Field> fields, boolean isMap) {

    public Signal {
        shape = List.copyOf(shape);
        fields = List.copyOf(fields);
    }

    /** The input of a network. */
    static Signal input(List<Expression> shape) {
        List<Field> fields = shape.stream().skip(1).map(size -> Field.PIXEL).toList();
        return new Signal(shape, fields, false);
    }

    /** Another shape of the same places. */
    Signal withShape(List<Expression> other) {
        return new Signal(other, fields, isMap);
    }

    /** A feature map; a side without any unit is a fault of the layer that made it. */
    static Signal map(Expression channels, List<Expression> sizes, List<Field> fields) {
        for (Expression size : sizes) {
            if (size instanceof Num number && number.value().getNumerator().signum() <= 0) {
                throw new LayerMismatchException("The window is larger than the map it is laid on.");
            }
        }
        List<Expression> shape = new ArrayList<>(List.of(channels));
        shape.addAll(sizes);
        return new Signal(shape, fields, true);
    }

    /** The first axis of a feature map. */
    Expression channels() {
        return shape.get(0);
    }

    /** The axes of a feature map after the channels. */
    List<Expression> sizes() {
        if (shape.size() < 2 || shape.size() - 1 != fields.size()) {
            throw new LayerMismatchException(
                    "A window needs a feature map, but this one comes after it was flattened.");
        }
        return shape.subList(1, shape.size());
    }

    /** The number of elements for one sample. */
    public Expression elements() {
        return shape.stream().reduce(Expression.ONE, Expression::times);
    }
}
