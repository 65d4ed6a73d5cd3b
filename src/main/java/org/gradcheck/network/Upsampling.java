package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * A map made s times as large, by the nearest unit or by a mean of two along each axis ({@code mode: linear}, also called
 * bilinear; {@code torch.nn.Upsample} with {@code align_corners=False}). The new units lie where those of a transposed
 * convolution with kernel and stride s would.
 */
record Upsampling(List<Expression> scale, boolean isLinear) implements Layer {

    private static final Symbol NEAREST = new Symbol("nearest");
    private static final List<String> LINEAR = List.of("linear", "bilinear", "trilinear");

    static final LayerType TYPE = LayerType.of(
            Signature.of(
                    "upsample",
                    Parameter.optional("scale", Kind.SIZES, Expression.number(2)),
                    Parameter.optional("mode", Kind.NAME, NEAREST)),
            Upsampling::read);

    Upsampling {
        scale = List.copyOf(scale);
    }

    private static Layer read(Arguments arguments, LayerReader nested) {
        Expression mode = arguments.get("mode");
        boolean isLinear = LINEAR.contains(mode.canon());
        if (!isLinear && !mode.equals(NEAREST)) {
            nested.fault("The mode of upsample is nearest or linear, not " + mode.canon() + ".");
        }
        return new Upsampling(arguments.items("scale"), isLinear);
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        List<Expression> sizes = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        List<Expression> before = input.sizes();
        for (int axis = 0; axis < before.size(); axis++) {
            Expression factor = Axes.of("scale", scale, axis, before.size());
            sizes.add(before.get(axis).times(factor));
            fields.add(field(input.fields().get(axis), factor));
        }
        return Effect.of(Signal.map(input.channels(), sizes, fields), Counts.NONE);
    }

    private Field field(Field before, Expression factor) {
        Expression jump = before.jump().over(factor);
        Expression shift = factor.minus(Expression.ONE).over(Expression.number(2));
        Expression size = isLinear ? before.size().plus(before.jump()) : before.size();
        return new Field(size, jump, before.start().minus(shift.times(jump)));
    }

    @Override
    public int axes() {
        return scale.size() > 1 ? scale.size() : 0;
    }
}
