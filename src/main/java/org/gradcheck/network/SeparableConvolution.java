package org.gradcheck.network;

import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Signature;

/**
 * A convolution of each channel by itself and then one with a 1x1 kernel over all channels (Howard et al., MobileNets,
 * 2017, section 3.1). The bias, if any, is in both.
 *
 * @param multiplier filters for each channel in the first of the two
 */
record SeparableConvolution(Arguments arguments, Expression multiplier) implements Layer {

    static final LayerType TYPE = LayerType.of(
            Signature.of(
                    "separable_conv",
                    Window.KERNEL,
                    Convolution.FILTERS,
                    Window.STRIDE,
                    Window.PADDING,
                    Window.DILATION,
                    Convolution.BIAS,
                    DepthwiseConvolution.MULTIPLIER),
            (arguments, nested) -> new SeparableConvolution(arguments, arguments.get("multiplier")));

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Layer depthwise =
                new DepthwiseConvolution(Window.of(arguments), multiplier, arguments.isYes("bias"), Activation.NONE);
        Layer pointwise = Convolution.plain(
                Window.square(1, 0, false), arguments.get("filters").simplify(), arguments.isYes("bias"));
        return Effect.none(input)
                .then(new NamedLayer("depthwise", "depthwise_conv", depthwise), arithmetic)
                .then(new NamedLayer("pointwise", "conv", pointwise), arithmetic);
    }

    @Override
    public int axes() {
        return Window.of(arguments).axes();
    }
}
