package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** A pooling by windows, be it by the maximum or the mean: channels stay, there is nothing to learn. */
record Pooling(Window window) implements Layer {

    private static final Parameter STRIDE = Parameter.optional("stride", Kind.SIZES);
    private static final Parameter CEIL = Parameter.optional("ceil", Kind.FLAG, Arguments.NO);

    static LayerType type(String name) {
        Signature signature = Signature.of(name, Window.KERNEL, STRIDE, Window.PADDING, Window.DILATION, CEIL);
        return new LayerType(signature, "pool", (arguments, nested) -> new Pooling(Window.ofPooling(arguments)));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Expression channels = input.channels();
        return Effect.of(window.slide(input, channels, arithmetic), Counts.NONE);
    }

    @Override
    public List<AxisWindow> windows(int axes) {
        return window.along(axes);
    }

    @Override
    public int axes() {
        return window.axes();
    }
}
