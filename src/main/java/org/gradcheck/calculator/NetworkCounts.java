package org.gradcheck.calculator;

import java.util.List;
import java.util.stream.Stream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.network.LayerAnalysis;

/** The counts of networks, one method each. */
final class NetworkCounts {

    private static final String CONVOLUTION_SOURCE =
            "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 9.1";

    private static final Expression TWO = Expression.number(2);

    private NetworkCounts() {}

    static Calculator parameters() {
        NetworkCount plain = NetworkCount.of(
                        "parameters",
                        "Trainable numbers: (kernel area * input channels / groups + 1) * filters for a convolution, "
                                + "(inputs + 1) * units for a linear layer, 2 * channels for a normalisation.",
                        CONVOLUTION_SOURCE,
                        (subject, arguments) -> arguments.isYes("bias")
                                ? subject.counts().parameters()
                                : subject.counts().weights())
                .taking(Parameter.optional("bias", Kind.FLAG, Arguments.YES));
        Slip noBias = new Slip(
                "bias-forgotten",
                "The biases were not counted.",
                plain.counting((subject, arguments) -> subject.counts().weights()));
        return plain.knowing(
                Stream.concat(Stream.of(noBias), plain.filterSlips()).toList());
    }

    static Calculator weights() {
        NetworkCount plain = NetworkCount.of(
                "weights",
                "Trainable numbers without biases: kernel area * input channels / groups * filters.",
                CONVOLUTION_SOURCE,
                (subject, arguments) -> subject.counts().weights());
        return plain.knowing(plain.filterSlips().toList());
    }

    static Calculator biases() {
        return NetworkCount.of(
                "biases",
                "Trainable numbers that are added: one for each filter or unit, one for each channel of a normalisation.",
                CONVOLUTION_SOURCE,
                (subject, arguments) -> subject.counts().biases());
    }

    static Calculator macs() {
        NetworkCount plain = NetworkCount.of(
                "macs",
                "Multiply-accumulates for one sample: weights of a filter * elements of the output for a convolution, "
                        + "inputs * units for a linear layer; products with zero padding count, biases do not.",
                "Sze, Chen, Yang and Emer, Efficient Processing of Deep Neural Networks, 2017, section III",
                (subject, arguments) -> subject.counts().macs());
        Slip doubled = new Slip(
                "flops-for-macs",
                "Multiplications and additions were counted separately.",
                plain.counting((subject, arguments) -> subject.counts().macs().times(TWO)));
        return plain.knowing(
                Stream.concat(Stream.of(doubled), plain.filterSlips()).toList());
    }

    static Calculator flops() {
        NetworkCount plain = NetworkCount.of(
                "flops",
                "Multiplications and additions for one sample: twice the multiply-accumulates.",
                "Sze, Chen, Yang and Emer, Efficient Processing of Deep Neural Networks, 2017, section III",
                (subject, arguments) -> subject.counts().macs().times(TWO));
        Slip halved = new Slip(
                "macs-for-flops",
                "A multiplication with its addition was counted as one operation.",
                plain.counting((subject, arguments) -> subject.counts().macs()));
        return plain.knowing(
                Stream.concat(Stream.of(halved), plain.filterSlips()).toList());
    }

    static Calculator activations() {
        NetworkCount plain = NetworkCount.of(
                "activations",
                "Elements of the outputs of the layers for one sample: channels * height * width.",
                "Stanford CS231n, Convolutional Networks, section on computational considerations",
                (subject, arguments) -> sum(subject.layers().stream().map(LayerAnalysis::activations)));
        Slip oneChannel = new Slip(
                "channels-forgotten",
                "Only one channel of each output was counted.",
                plain.counting(
                        (subject, arguments) -> sum(subject.layers().stream().map(NetworkCounts::plane))));
        return plain.knowing(List.of(oneChannel));
    }

    private static Expression plane(LayerAnalysis layer) {
        List<Expression> shape = layer.shape();
        Stream<Expression> sizes = shape.stream().skip(shape.size() > 1 ? 1 : 0);
        return sizes.reduce(Expression.ONE, Expression::times);
    }

    private static Expression sum(Stream<Expression> terms) {
        return terms.reduce(Expression.ZERO, Expression::plus);
    }
}
