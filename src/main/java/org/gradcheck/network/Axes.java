package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Expression;

/** Arguments that are one number for all axes or one for each. */
final class Axes {

    private Axes() {}

    /** The number along one of so many axes. */
    static Expression of(String name, List<Expression> values, int axis, int axes) {
        if (values.size() != 1 && values.size() != axes) {
            throw new LayerMismatchException("Its " + name + " is given for " + values.size()
                    + " axes, but the map has " + axes + " besides the channels.");
        }
        return values.get(values.size() == 1 ? 0 : axis).simplify();
    }
}
