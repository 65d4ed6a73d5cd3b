package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * A pooling to a size that is given: unit i takes the units from {@code floor(i*n/o)} to before {@code ceil((i + 1)n/o)}.
 * A global pooling leaves one unit.
 *
 * @param output the size along all axes, or along each
 */
record AdaptivePooling(List<Expression> output) implements Layer {

    AdaptivePooling {
        output = List.copyOf(output);
    }

    static LayerType type(String name) {
        Signature signature = Signature.of(name, Parameter.required("output", Kind.SIZES));
        return new LayerType(signature, "pool", (arguments, nested) -> new AdaptivePooling(arguments.items("output")));
    }

    static LayerType global(String name) {
        return new LayerType(
                Signature.of(name), "pool", (arguments, nested) -> new AdaptivePooling(List.of(Expression.ONE)));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        List<Expression> sizes = input.sizes();
        List<Expression> left = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        for (int axis = 0; axis < sizes.size(); axis++) {
            Expression units = Axes.of("output", output, axis, sizes.size());
            left.add(units);
            fields.add(field(input.fields().get(axis), sizes.get(axis), units));
        }
        return Effect.of(Signal.map(input.channels(), left, fields), Counts.NONE);
    }

    private static Field field(Field before, Expression size, Expression units) {
        if (units.equals(Expression.ONE)) {
            return before.whole(size);
        }
        Expression window = size.over(units);
        boolean isEven = window instanceof Num number && number.isWhole();
        return isEven
                ? Arithmetic.field(before, AxisWindow.of(window, window, Expression.ZERO))
                : new Field(uneven(), uneven(), uneven());
    }

    private static Expression uneven() {
        return Unknown.of("one window for all units, while those of the adaptive pooling differ");
    }

    @Override
    public int axes() {
        return output.size() > 1 ? output.size() : 0;
    }
}
