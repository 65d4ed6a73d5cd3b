package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Signature;

/** Layers that put the channels of a map behind its places, so that linear layers and layer norms work on each place. */
final class ChannelsLast {

    private static final Expression TWO = Expression.number(2);

    /** Turns channels, height, width into height, width, features. */
    static final LayerType TYPE =
            LayerType.of(Signature.of("channels_last"), (arguments, nested) -> (input, arithmetic) -> turned(input));

    /** The other way round. */
    static final LayerType BACK = LayerType.of(
            Signature.of("channels_first"), (arguments, nested) -> (input, arithmetic) -> turnedBack(input));

    /** Joins the features of 2x2 places (Liu et al., Swin Transformer, 2021, section 3.1); an odd side is padded. */
    static final LayerType MERGING =
            LayerType.of(Signature.of("merge_patches"), (arguments, nested) -> (input, arithmetic) -> merged(input));

    private ChannelsLast() {}

    private static Effect turned(Signal input) {
        List<Expression> shape = new ArrayList<>(input.sizes());
        shape.add(input.channels());
        return new Effect(new Signal(shape, input.fields(), Layout.FEATURES), Counts.NONE);
    }

    private static Effect turnedBack(Signal input) {
        Signal map = Signal.map(input.features(), places(input), input.fields());
        return new Effect(map, Counts.NONE);
    }

    private static Effect merged(Signal input) {
        List<Expression> places = places(input);
        List<Expression> shape =
                new ArrayList<>(places.stream().map(ChannelsLast::half).toList());
        shape.add(input.features().times(TWO.raisedTo(Expression.number(places.size()))));
        AxisWindow window = AxisWindow.of(TWO, TWO, Expression.ZERO);
        List<Field> fields = input.fields().stream()
                .map(field -> Arithmetic.field(field, window))
                .toList();
        return new Effect(new Signal(shape, fields, Layout.FEATURES), Counts.NONE);
    }

    /** The axes before the features, one for each axis of the input. */
    static List<Expression> places(Signal input) {
        if (input.layout() == Layout.MAP
                || input.shape().size() - 1 != input.fields().size()) {
            throw new LayerMismatchException("It needs a map with its channels last, but is given " + input.shapeText()
                    + "; put channels_last before it.");
        }
        return input.shape().subList(0, input.shape().size() - 1);
    }

    private static Expression half(Expression size) {
        Expression half = size.over(TWO);
        return half instanceof Num ? Expression.call("ceil", half).simplify() : half;
    }
}
