package org.gradcheck.calculator;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Sizes around convolutions that follow from a formula without a network. */
final class WindowFormulas {

    private static final String DUMOULIN =
            "Dumoulin and Visin, A guide to convolution arithmetic for deep learning, 2016, ";

    private static final Parameter KERNEL = Parameter.required("kernel", Kind.SIZE);
    private static final Parameter STRIDE = Parameter.optional("stride", Kind.SIZE, Expression.ONE);
    private static final Parameter PADDING = Parameter.optional("padding", Kind.COUNT, Expression.ZERO);
    private static final Parameter DILATION = Parameter.optional("dilation", Kind.SIZE, Expression.ONE);

    static final List<Calculator> ALL = List.of(
            ClosedFormula.of(
                            "The padding on both sides with which a convolution of stride 1 keeps the size: d(k - 1)/2.",
                            DUMOULIN + "relationship 3",
                            "dilation*(kernel - 1)/2",
                            "same_padding",
                            KERNEL,
                            DILATION)
                    .counting()
                    .slip("dilation-forgotten", "The dilation was left out.", "(kernel - 1)/2")
                    .slip(
                            "both-sides",
                            "The padding of both sides was given, not that of one.",
                            "dilation*(kernel - 1)")
                    .slip("kernel-not-minus-one", "The whole kernel was halved, not k - 1.", "dilation*kernel/2"),
            ClosedFormula.of(
                            "Units along one axis after a transposed convolution: (n - 1)s - 2p + d(k - 1) + output padding + 1.",
                            DUMOULIN + "relationship 14",
                            "(input - 1)*stride - 2*padding + dilation*(kernel - 1) + output_padding + 1",
                            "transposed_output_size",
                            Parameter.required("input", Kind.SIZE),
                            KERNEL,
                            STRIDE,
                            PADDING,
                            Parameter.optional("output_padding", Kind.COUNT, Expression.ZERO),
                            DILATION)
                    .counting()
                    .slip(
                            "not-transposed",
                            "The size after a convolution was taken, not after a transposed one.",
                            "floor((input + 2*padding - dilation*(kernel - 1) - 1)/stride) + 1")
                    .slip(
                            "padding-added",
                            "The padding was added; in a transposed convolution it is cut away.",
                            "(input - 1)*stride + 2*padding + dilation*(kernel - 1) + output_padding + 1")
                    .slip(
                            "output-padding-forgotten",
                            "The output padding was left out.",
                            "(input - 1)*stride - 2*padding + dilation*(kernel - 1) + 1")
                    .slip(
                            "input-times-stride",
                            "The size was multiplied by the stride, without taking away 1 before.",
                            "input*stride - 2*padding + dilation*(kernel - 1) + output_padding + 1"),
            ClosedFormula.of(
                            "The bytes of so many numbers of so many bits: n*bits/8.",
                            "IEEE 754, Standard for Floating-Point Arithmetic, 2019, section 3.6",
                            "parameters*bits/8",
                            "bytes_of",
                            Parameter.required("parameters", Kind.COUNT),
                            Parameter.optional("bits", Kind.SIZE, Expression.number(32)))
                    .slip("bits-for-bytes", "Bits were given, not bytes.", "parameters*bits")
                    .slip("elements-for-bytes", "The numbers were counted, not their bytes.", "parameters")
                    .slip("twice-as-wide", "Each number was taken to have twice as many bits.", "parameters*bits/4"));

    private WindowFormulas() {}
}
