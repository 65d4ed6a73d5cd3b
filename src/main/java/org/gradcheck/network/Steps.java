package org.gradcheck.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Expression;

/** Quantities after so many equal steps, of which the first is known. */
record Steps(Expression number) {

    Signal signal(Signal before, Signal after) {
        List<Field> fields = new ArrayList<>();
        for (int axis = 0; axis < after.fields().size(); axis++) {
            fields.add(field(before.fields().get(axis), after.fields().get(axis)));
        }
        List<Expression> shape = new ArrayList<>(after.shape());
        for (int axis = 0; axis < shape.size(); axis++) {
            if (axis != featureAxis(after)) {
                shape.set(axis, quantity(before.shape().get(axis), shape.get(axis)));
            }
        }
        return new Signal(shape, fields, after.layout());
    }

    /** How many features there are is set by the layers, however often. */
    private static int featureAxis(Signal signal) {
        return signal.layout() == Layout.FEATURES ? signal.shape().size() - 1 : 0;
    }

    private Field field(Field before, Field after) {
        if (!before.jump().equals(after.jump())) {
            throw new LayerMismatchException("With a stride, how often the layers are repeated must be a number.");
        }
        return new Field(quantity(before.size(), after.size()), before.jump(), quantity(before.start(), after.start()));
    }

    private Expression quantity(Expression before, Expression after) {
        return before.plus(number.times(after.minus(before)));
    }

    /** The same each time where shapes stay; otherwise not told. */
    Counts counts(Effect before, Effect after) {
        Signal input = before.output();
        Signal output = after.output();
        int features = featureAxis(output);
        boolean keepsFeatures = input.shape().size() == output.shape().size()
                && input.shape().get(features).equals(output.shape().get(features));
        boolean keepsShape = input.shape().equals(output.shape());
        Counts a = before.counts();
        Counts b = after.counts();
        Map<Quantity, Expression> amounts = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            amounts.put(
                    quantity,
                    count(a.get(quantity), b.get(quantity), quantity.isStored() ? keepsFeatures : keepsShape));
        }
        return new Counts(amounts);
    }

    private Expression count(Expression before, Expression after, boolean isConstant) {
        boolean isNothing = before.equals(Expression.ZERO) && after.equals(Expression.ZERO);
        return isConstant || isNothing
                ? quantity(before, after)
                : Unknown.of("how often layers that change the shape are repeated, as a number");
    }
}
