package org.gradcheck.tensor;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Transposed convolutions over one, two and three axes of space. */
final class TransposedConvolutions {

    static final List<TensorFunction> ALL = List.of(of(1), of(2), of(3));

    private TransposedConvolutions() {}

    private static TensorFunction of(int space) {
        return TensorFunction.of(
                        "Filters times each entry of the input, spread over the output: y[o, i*stride + k*dilation -"
                                + " padding] is bias[o] + the sum over c, i and k of weight[c, o, k]*x[c, i]; the axes"
                                + " are (samples, channels, space), of which the first may be left out.",
                        "Dumoulin and Visin, A guide to convolution arithmetic, 2016, section 4",
                        inputs -> TransposedConvolution.of(inputs, space).output(),
                        "transposed_conv" + space + "d",
                        Parameter.required("x", Kind.ANY),
                        Parameter.required("weight", Kind.ANY),
                        Parameter.optional("bias", Kind.ANY),
                        Parameter.optional("stride", Kind.SIZES, Expression.ONE),
                        Parameter.optional("padding", Kind.COUNTS, Expression.ZERO),
                        Parameter.optional("output_padding", Kind.COUNTS, Expression.ZERO),
                        Parameter.optional("groups", Kind.SIZE, Expression.ONE),
                        Parameter.optional("dilation", Kind.SIZES, Expression.ONE))
                .slip(
                        "kernel-flipped",
                        "The kernel was turned round before it was spread.",
                        changed(space, layer -> layer.with(layer.filters().flipped())))
                .slip("bias-forgotten", "The bias was not added.", changed(space, TransposedConvolution::withoutBias))
                .slip(
                        "padding-forgotten",
                        "The padding was not cut off the output.",
                        changed(space, layer -> layer.with(layer.window().padding(Window.each(0, space)))))
                .slip(
                        "stride-forgotten",
                        "The kernel was moved by single steps.",
                        changed(space, layer -> layer.with(layer.window().stride(Window.each(1, space)))))
                .slip(
                        "output-padding-forgotten",
                        "The rows that the output has more at its end were left out.",
                        changed(space, TransposedConvolution::withoutExtra));
    }

    private static TensorFunction.Rule changed(int space, UnaryOperator<TransposedConvolution> change) {
        return inputs -> change.apply(TransposedConvolution.of(inputs, space)).output();
    }
}
