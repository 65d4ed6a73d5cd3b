package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;

/** How the outputs of branches become one. */
public enum Junction {
    /** Their channels or features one after the other. */
    CONCATENATION {
        @Override
        List<Expression> shape(Signal a, Signal b) {
            int joined = a.layout() == Layout.FEATURES || b.layout() == Layout.FEATURES
                    ? a.shape().size() - 1
                    : 0;
            List<Expression> shape = new ArrayList<>(a.shape());
            for (int axis = 0; axis < shape.size(); axis++) {
                if (axis != joined && differ(shape.get(axis), b.shape().get(axis))) {
                    throw new LayerMismatchException("Its branches end with maps of different sizes, "
                            + shape.get(axis).canon() + " and "
                            + b.shape().get(axis).canon() + ", so their channels cannot be joined.");
                }
            }
            shape.set(joined, shape.get(joined).plus(b.shape().get(joined)));
            return shape;
        }
    },

    /** Element by element: a sum, or a product of a gate. */
    SUM {
        @Override
        List<Expression> shape(Signal a, Signal b) {
            for (int axis = 0; axis < a.shape().size(); axis++) {
                if (differ(a.shape().get(axis), b.shape().get(axis))) {
                    throw new LayerMismatchException("Only equal shapes can be added, not " + a.shapeText() + " and "
                            + b.shapeText() + "; a shortcut may change the shape of the input.");
                }
            }
            return a.shape();
        }
    };

    /** The shape of the whole; both have as many axes. */
    abstract List<Expression> shape(Signal a, Signal b);

    Signal join(Signal a, Signal b) {
        boolean hasSameMeaning = a.layout() == b.layout() || a.layout() == Layout.INPUT || b.layout() == Layout.INPUT;
        if (a.shape().size() != b.shape().size() || !hasSameMeaning) {
            throw new LayerMismatchException("Its branches end with a " + kind(a) + " and a " + kind(b) + ", "
                    + a.shapeText() + " and " + b.shapeText() + ", which cannot be joined.");
        }
        Layout layout = a.layout() == Layout.INPUT ? b.layout() : a.layout();
        return new Signal(shape(a, b), Field.unions(a.fields(), b.fields()), layout);
    }

    private static String kind(Signal signal) {
        return signal.layout() == Layout.FEATURES ? "vector or sequence" : "feature map";
    }

    /** Two formulas may turn out equal; two numbers won't. */
    private static boolean differ(Expression a, Expression b) {
        return a.minus(b) instanceof Num difference && !difference.equals(Expression.ZERO);
    }
}
