package org.gradcheck.network;

import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * A convolution of each channel by itself (Howard et al., MobileNets, 2017, section 3.1).
 *
 * @param multiplier filters for each channel
 */
record DepthwiseConvolution(Window window, Expression multiplier, boolean hasBias, Activation activation)
        implements Layer {

    static final Parameter MULTIPLIER = Parameter.optional("multiplier", Kind.SIZE, Expression.ONE);

    static final LayerType TYPE = new LayerType(
            Signature.of(
                    "depthwise_conv",
                    Window.KERNEL,
                    Window.STRIDE,
                    Window.PADDING,
                    Window.DILATION,
                    MULTIPLIER,
                    Convolution.BIAS,
                    Activation.PARAMETER),
            "conv",
            (arguments, nested) -> new DepthwiseConvolution(
                    Window.of(arguments),
                    arguments.get("multiplier"),
                    arguments.isYes("bias"),
                    Activation.read(arguments, nested)));

    private Layer of(Signal input) {
        Expression channels = input.channels();
        Expression filters = channels.times(multiplier);
        return new Convolution(window, filters, channels, hasBias, false, activation);
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        return of(input).apply(input, arithmetic);
    }

    @Override
    public Optional<Formulas> formulas(Signal input, Signal output) {
        return of(input).formulas(input, output);
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
