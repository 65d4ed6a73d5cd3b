package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** The middle of a map, of a size that is given, as where a U-Net joins maps of different sizes. */
record Cropping(List<Expression> output) implements Layer {

    static final LayerType TYPE = LayerType.of(
            Signature.of("crop", Parameter.required("output", Kind.SIZES)),
            (arguments, nested) -> new Cropping(arguments.items("output")));

    Cropping {
        output = List.copyOf(output);
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        List<Expression> before = input.sizes();
        List<Expression> sizes = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        for (int axis = 0; axis < before.size(); axis++) {
            Expression size = Axes.of("output", output, axis, before.size());
            sizes.add(size);
            fields.add(field(input.fields().get(axis), before.get(axis).minus(size)));
        }
        return new Effect(Signal.map(input.channels(), sizes, fields), Counts.NONE);
    }

    private static Field field(Field before, Expression cut) {
        if (cut instanceof Num number && number.value().getNumerator().signum() < 0) {
            throw new LayerMismatchException("It can only make a map smaller.");
        }
        Expression left =
                Expression.call("floor", cut.over(Expression.number(2))).simplify();
        return new Field(before.size(), before.jump(), before.start().plus(left.times(before.jump())));
    }

    @Override
    public int axes() {
        return output.size() > 1 ? output.size() : 0;
    }
}
