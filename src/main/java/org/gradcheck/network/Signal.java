package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;

/**
 * What one layer hands to the next.
 *
 * @param shape without the batch axis; a feature map has its channels first
 * @param fields what a unit sees of the input, along each axis of the input except the channels
 */
public record Signal(List<Expression> shape, List<Field> fields, Layout layout) {

    public Signal {
        shape = List.copyOf(shape);
        fields = List.copyOf(fields);
    }

    /** The input of a network. */
    static Signal input(List<Expression> shape) {
        List<Field> fields = shape.stream().skip(1).map(size -> Field.PIXEL).toList();
        return new Signal(shape, fields, Layout.INPUT);
    }

    /** Another shape of the same places. */
    Signal withShape(List<Expression> other) {
        return new Signal(other, fields, layout);
    }

    /** The same shape with other fields. */
    Signal withFields(List<Field> other) {
        return new Signal(shape, other, layout);
    }

    /** Other features at the same places, on the last axis. */
    Signal withFeatures(Expression features) {
        List<Expression> changed = new ArrayList<>(shape);
        changed.set(shape.size() - 1, features);
        return new Signal(changed, fields, layout);
    }

    /** Another number of channels of the same map. */
    Signal withChannels(Expression channels) {
        List<Expression> changed = new ArrayList<>(shape);
        changed.set(0, channels);
        return new Signal(changed, fields, layout);
    }

    /** Of units that see the input each in a way of its own. */
    Signal mixed(String description) {
        Expression size = Unknown.of(description);
        return withFields(
                fields.stream().map(field -> new Field(size, size, size)).toList());
    }

    /** A vector that depends on all units. */
    Signal gathered(List<Expression> vector) {
        List<Expression> places = layout == Layout.FEATURES ? shape.subList(0, shape.size() - 1) : sizes();
        if (places.size() != fields.size()) {
            return new Signal(vector, fields, Layout.FEATURES).mixed("the receptive field of all places together");
        }
        List<Field> whole = new ArrayList<>();
        for (int axis = 0; axis < places.size(); axis++) {
            whole.add(fields.get(axis).whole(places.get(axis)));
        }
        return new Signal(vector, whole, Layout.FEATURES);
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
        return new Signal(shape, fields, Layout.MAP);
    }

    /** The first axis of a feature map. */
    Expression channels() {
        return shape.get(0);
    }

    /** The last axis of a vector or sequence. */
    Expression features() {
        return shape.get(shape.size() - 1);
    }

    /** The axes of a feature map after the channels. */
    List<Expression> sizes() {
        if (shape.size() < 2 || shape.size() - 1 != fields.size()) {
            throw new LayerMismatchException(
                    "A window needs a feature map, but this one comes after it was flattened.");
        }
        if (layout == Layout.FEATURES) {
            throw new LayerMismatchException(
                    "A window needs a feature map with its channels first, but is given a sequence of vectors.");
        }
        return shape.subList(1, shape.size());
    }

    /** The steps or tokens of a sequence of vectors; a vector alone is one step. */
    Expression steps() {
        if (layout == Layout.MAP) {
            throw new LayerMismatchException(
                    "It needs a sequence of vectors but is given a feature map, whose channels "
                            + "come first; put to_sequence before it.");
        }
        if (shape.size() > 2) {
            throw new LayerMismatchException(
                    "It needs a sequence of vectors, [steps, features], but is given " + shapeText() + ".");
        }
        return shape.size() < 2 ? Expression.ONE : shape.get(0);
    }

    /** The shape as text, for messages. */
    String shapeText() {
        return new Expression.ListOf(shape).canon();
    }

    /** The number of elements for one sample. */
    public Expression elements() {
        return shape.stream().reduce(Expression.ONE, Expression::times);
    }
}
