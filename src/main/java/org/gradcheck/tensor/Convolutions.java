package org.gradcheck.tensor;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Convolutions over one, two and three axes of space. */
final class Convolutions {

    static final List<TensorFunction> ALL = List.of(of(1), of(2), of(3));

    private Convolutions() {}

    private static TensorFunction of(int space) {
        return TensorFunction.of(
                        "Filters moved over an input without being turned round: y[o, i] is bias[o] + the sum over c and"
                                + " k of weight[o, c, k]*x[c, i*stride + k*dilation - padding], with zeros outside; the"
                                + " axes are (samples, channels, space), of which the first may be left out.",
                        "Goodfellow, Bengio and Courville, Deep Learning, 2016, equation 9.6; Dumoulin and Visin, A guide"
                                + " to convolution arithmetic, 2016, section 2",
                        inputs -> Convolution.of(inputs, space).output(),
                        "conv" + space + "d",
                        Parameter.required("x", Kind.ANY),
                        Parameter.required("weight", Kind.ANY),
                        Parameter.optional("bias", Kind.ANY),
                        Parameter.optional("stride", Kind.SIZES, Expression.ONE),
                        Parameter.optional("padding", Kind.COUNTS, Expression.ZERO),
                        Parameter.optional("dilation", Kind.SIZES, Expression.ONE),
                        Parameter.optional("groups", Kind.SIZE, Expression.ONE))
                .showing(inputs -> inputs.has("bias")
                        ? Map.of(
                                "without_bias",
                                Convolution.of(inputs, space).withoutBias().output())
                        : Map.of())
                .slip(
                        "kernel-flipped",
                        "The kernel was turned round before it was moved over the input.",
                        changed(space, layer -> layer.with(layer.filters().flipped())))
                .slip("bias-forgotten", "The bias was not added.", changed(space, Convolution::withoutBias))
                .slip(
                        "padding-forgotten",
                        "No zeros were put around the input.",
                        changed(space, layer -> layer.with(layer.window().padding(Window.each(0, space)))))
                .slip(
                        "stride-forgotten",
                        "The kernel was moved by single steps.",
                        changed(space, layer -> layer.with(layer.window().stride(Window.each(1, space)))))
                .slip(
                        "dilation-forgotten",
                        "The kernel was not spread.",
                        changed(space, layer -> layer.with(layer.window().dilation(Window.each(1, space)))));
    }

    private static TensorFunction.Rule changed(int space, UnaryOperator<Convolution> change) {
        return inputs -> change.apply(Convolution.of(inputs, space)).output();
    }
}
