package org.gradcheck.calculator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.network.Quantity;

/** What networks do for one sample, one method for each count. */
final class WorkCounts {

    private static final String SOURCE =
            "Sze, Chen, Yang and Emer, Efficient Processing of Deep Neural Networks, 2017, section III";

    private static final Expression TWO = Expression.number(2);
    private static final Tally MACS = Tally.of(Quantity.MACS);
    private static final Tally BIAS_ADDITIONS = Tally.of(Quantity.BIAS_ADDITIONS);
    private static final Parameter BIAS = Parameter.optional("bias", Kind.FLAG, Arguments.NO);

    private static final List<FormulaSlip> SLIPS = Stream.of(
                    FilterSlips.WEIGHTS, List.of(FilterSlips.INPUT_MAP), FilterSlips.JUNCTIONS, SizeSlips.ALL)
            .flatMap(List::stream)
            .toList();

    private WorkCounts() {}

    static Calculator macs() {
        return NetworkCount.of(
                        "macs",
                        "Multiply-accumulates for one sample: weights of a filter * elements of the output for a "
                                + "convolution, inputs * units for a linear layer; products with zero padding count, "
                                + "biases do not.",
                        SOURCE,
                        MACS)
                .madeOf(pieces -> Optional.of(new Quotient(pieces.of("flops"), TWO)))
                .madeOf(pieces -> Optional.of(pieces.of("multiplications")))
                .madeOf(Pieces::weightsAtAllPlaces)
                .written((layer, arguments) -> layer.formulas().macs())
                .orElse("flops-for-macs", "Multiplications and additions were counted separately.", MACS.times(TWO))
                .knowing(SLIPS);
    }

    static Calculator flops() {
        return NetworkCount.of(
                        "flops",
                        "Multiplications and additions for one sample: twice the multiply-accumulates, with bias: yes also "
                                + "the additions of biases.",
                        SOURCE,
                        MACS.times(TWO).plusIf("bias", BIAS_ADDITIONS))
                .madeOf(pieces -> withoutBias(pieces, new Product(List.of(TWO, pieces.of("macs")))))
                .madeOf(pieces ->
                        Optional.of(new Sum(List.of(pieces.of("multiplications"), pieces.of("additions", "bias")))))
                .taking(BIAS)
                .written((layer, arguments) -> doubled(layer.formulas().macs()))
                .orElse("macs-for-flops", "A multiplication with its addition was counted as one operation.", MACS)
                .knowing(SLIPS);
    }

    private static Optional<Expression> withoutBias(Pieces pieces, Expression relation) {
        return pieces.isYes("bias") ? Optional.empty() : Optional.of(relation);
    }

    private static Expression doubled(Expression macs) {
        return MemoryCounts.product(TWO, macs);
    }

    static Calculator multiplications() {
        return NetworkCount.of(
                        "multiplications",
                        "Multiplications in convolutions and matrix products for one sample: one for each multiply-accumulate.",
                        SOURCE,
                        MACS)
                .madeOf(pieces -> Optional.of(pieces.of("macs")))
                .written((layer, arguments) -> layer.formulas().macs())
                .orElse("flops-for-macs", "Multiplications and additions were counted together.", MACS.times(TWO))
                .knowing(SLIPS);
    }

    static Calculator additions() {
        return NetworkCount.of(
                        "additions",
                        "Additions in convolutions and matrix products for one sample: one for each multiply-accumulate, with "
                                + "bias: yes one more for each element of an output that has a bias.",
                        SOURCE,
                        MACS.plusIf("bias", BIAS_ADDITIONS))
                .madeOf(pieces -> withoutBias(pieces, pieces.of("macs")))
                .madeOf(pieces -> withoutBias(pieces, pieces.of("multiplications")))
                .taking(BIAS)
                .written((layer, arguments) -> layer.formulas().macs())
                .orElse("flops-for-macs", "Multiplications and additions were counted together.", MACS.times(TWO))
                .orElse(
                        "first-addition-left-out",
                        "The first product of each sum was not counted as an addition.",
                        MACS.minus(Tally.of(Quantity.NEURONS)))
                .knowing(SLIPS);
    }

    static Calculator neurons() {
        Tally neurons = Tally.of(Quantity.NEURONS);
        return NetworkCount.of(
                        "neurons",
                        "Units that compute a weighted sum: the elements of the outputs of convolutions and matrix products.",
                        "Krizhevsky, Sutskever and Hinton, ImageNet Classification with Deep Convolutional Neural Networks, "
                                + "2012, section 3.5",
                        neurons)
                .madeOf(Pieces::elements)
                .written((layer, arguments) -> MemoryCounts.elements(layer))
                .orElse(
                        "channels-forgotten",
                        "Only one channel of each output was counted.",
                        MemoryCounts.onePlane(neurons))
                .knowing(FilterSlips.JUNCTIONS)
                .knowing(SizeSlips.ALL);
    }

    static Calculator evaluations() {
        Tally evaluations = Tally.of(Quantity.EVALUATIONS);
        return NetworkCount.of(
                        "activation_evaluations",
                        "How often an activation function is computed for one sample: once for each element that it is "
                                + "applied to; the softmax inside attention is not counted.",
                        "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 6.3",
                        evaluations)
                .written((layer, arguments) -> MemoryCounts.elements(layer))
                .orElse(
                        "channels-forgotten",
                        "Only one channel of each output was counted.",
                        MemoryCounts.onePlane(evaluations))
                .orElse(
                        "neurons-for-evaluations",
                        "Every output of a layer was taken to have an activation function behind it.",
                        Tally.of(Quantity.NEURONS))
                .knowing(FilterSlips.JUNCTIONS)
                .knowing(SizeSlips.ALL);
    }
}
