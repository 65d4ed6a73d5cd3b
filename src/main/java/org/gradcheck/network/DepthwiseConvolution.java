package org.gradcheck.network;

import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * A convolution of each channel by itself (Howard et al., MobileNets, 2017, section 3.1).
 *
 * @param multiplier filters for each channel
 */
record DepthwiseConvolution(Window window, Expression multiplier, boolean hasBias) implements Layer {

    static final Parameter MULTIPLIER = Parameter.optional("multiplier", Kind.SIZE, Expression.ONE);

    static final LayerType TYPE = new LayerType(
            Signature.of(
                    "depthwise_conv",
                    Window.KERNEL,
                    Window.STRIDE,
                    Window.PADDING,
                    Window.DILATION,
                    MULTIPLIER,
                    Convolution.BIAS),
            "conv",
            (arguments, nested) -> new DepthwiseConvolution(
                    Window.of(arguments), arguments.get("multiplier"), arguments.isYes("bias")));

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Expression channels = input.channels();
        Expression filters = channels.times(multiplier);
        return Effect.none(input).then(new Convolution(window, filters, channels, hasBias), arithmetic);
    }

    @Override
    public int axes() {
        return window.axes();
    }
}
