package org.gradcheck.calculator;

import java.util.List;
import java.util.Optional;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.network.Quantity;

/** What networks have, one method for each count. */
final class ParameterCounts {

    private static final String CONVOLUTION_SOURCE =
            "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 9.1";
    private static final String NORMALISATION_SOURCE =
            "Ioffe and Szegedy, Batch Normalization, 2015, algorithms 1 and 2";

    private static final Tally WEIGHTS = Tally.of(Quantity.WEIGHTS);
    private static final Tally BIASES = Tally.of(Quantity.BIASES);
    private static final Tally SCALES = Tally.of(Quantity.SCALES);
    private static final Tally SHIFTS = Tally.of(Quantity.SHIFTS);
    private static final Tally BUFFERS = Tally.of(Quantity.BUFFERS);

    /** All trainable numbers. */
    static final Tally PARAMETERS = WEIGHTS.plus(BIASES);

    private ParameterCounts() {}

    static Calculator parameters() {
        return NetworkCount.of(
                        "parameters",
                        "Trainable numbers: (kernel area * input channels / groups + 1) * filters for a convolution, "
                                + "(inputs + 1) * units for a linear layer, 2 * channels for a normalisation.",
                        CONVOLUTION_SOURCE,
                        WEIGHTS.plusIf("bias", BIASES))
                .taking(Parameter.optional("bias", Kind.FLAG, Arguments.YES))
                .madeOf(pieces -> Optional.of(
                        pieces.isYes("bias")
                                ? new Sum(List.of(pieces.of("weights"), pieces.of("biases")))
                                : pieces.of("weights")))
                .written((layer, arguments) -> arguments.isYes("bias")
                        ? layer.formulas().parameters()
                        : layer.formulas().weights())
                .orElse("bias-forgotten", "The biases were not counted.", WEIGHTS)
                .orElse(
                        "normalisation-forgotten",
                        "The scales and shifts of the normalisations were not counted.",
                        PARAMETERS.minus(SCALES).minus(SHIFTS))
                .orElse(
                        "buffers-counted",
                        "Running means and variances are not trained, so they are no parameters.",
                        PARAMETERS.plus(BUFFERS))
                .knowing(FilterSlips.WEIGHTS)
                .knowing(FilterSlips.BIASES)
                .knowing(FilterSlips.JUNCTIONS)
                .knowing(SizeSlips.ALL);
    }

    static Calculator weights() {
        return NetworkCount.of(
                        "weights",
                        "Trainable numbers without biases: kernel area * input channels / groups * filters.",
                        CONVOLUTION_SOURCE,
                        WEIGHTS)
                .madeOf(pieces ->
                        Optional.of(new Sum(List.of(pieces.of("parameters"), new Negative(pieces.of("biases"))))))
                .written((layer, arguments) -> layer.formulas().weights())
                .orElse("biases-counted", "The biases were counted too.", PARAMETERS)
                .knowing(FilterSlips.WEIGHTS)
                .knowing(FilterSlips.JUNCTIONS)
                .knowing(SizeSlips.ALL);
    }

    static Calculator biases() {
        return NetworkCount.of(
                        "biases",
                        "Trainable numbers that are added: one for each filter or unit, one for each channel of a "
                                + "normalisation.",
                        CONVOLUTION_SOURCE,
                        BIASES)
                .madeOf(pieces ->
                        Optional.of(new Sum(List.of(pieces.of("parameters"), new Negative(pieces.of("weights"))))))
                .written((layer, arguments) -> layer.formulas().biases())
                .orElse(
                        "normalisation-forgotten",
                        "The shifts of the normalisations were not counted.",
                        BIASES.minus(SHIFTS))
                .knowing(FilterSlips.BIASES);
    }

    static Calculator normalisation() {
        return NetworkCount.of(
                        "norm_parameters",
                        "Trainable numbers of normalisations: a scale and a shift for each channel or feature.",
                        NORMALISATION_SOURCE,
                        SCALES.plus(SHIFTS))
                .written((layer, arguments) -> layer.formulas().parameters())
                .orElse("shifts-forgotten", "The shifts were not counted.", SCALES)
                .orElse(
                        "buffers-counted",
                        "Running means and variances are not trained, so they are no parameters.",
                        SCALES.plus(SHIFTS).plus(BUFFERS));
    }

    static Calculator buffers() {
        return NetworkCount.of(
                        "buffers",
                        "Numbers that are kept but not trained: of a batch normalisation a running mean and variance "
                                + "for each channel and the number of batches.",
                        NORMALISATION_SOURCE,
                        BUFFERS)
                .orElse(
                        "parameters-for-buffers",
                        "Scales and shifts are trained, so they are no buffers.",
                        SCALES.plus(SHIFTS))
                .knowing(FilterSlips.JUNCTIONS);
    }
}
