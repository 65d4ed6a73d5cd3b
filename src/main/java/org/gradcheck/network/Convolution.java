package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * A convolution along as many axes as its input has besides the channels.
 *
 * <p>Weights: filters times {@code k_1*k_2*...*C/groups}. Multiply-accumulates: weights of one filter times the elements
 * of the output. Groups: Krizhevsky, Sutskever and Hinton, ImageNet Classification with Deep Convolutional Neural
 * Networks, 2012, section 3.5.
 */
record Convolution(Window window, Expression filters, Expression groups, boolean hasBias) implements Layer {

    static final Parameter FILTERS = Parameter.optional("filters", Kind.SIZE, Unknown.of("the number of filters"));
    static final Parameter GROUPS = Parameter.optional("groups", Kind.SIZE, Expression.ONE);
    static final Parameter BIAS = Parameter.optional("bias", Kind.FLAG, Arguments.YES);

    static LayerType type(String name) {
        Signature signature = Signature.of(
                name, Window.KERNEL, FILTERS, Window.STRIDE, Window.PADDING, Window.DILATION, GROUPS, BIAS);
        return new LayerType(signature, "conv", (arguments, nested) -> read(arguments));
    }

    private static Layer read(Arguments arguments) {
        return new Convolution(
                Window.of(arguments),
                arguments.get("filters").simplify(),
                arguments.get("groups").simplify(),
                arguments.isYes("bias"));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        List<Expression> kernel = window.along(input.sizes().size()).stream()
                .map(AxisWindow::kernel)
                .toList();
        share(filters, groups);
        Expression filter = arithmetic.filters().weights(kernel, share(input.channels(), groups));
        Signal output = window.slide(input, filters, arithmetic);
        Counts counts =
                Counts.of(filter.times(filters), hasBias ? filters : Expression.ZERO, filter.times(output.elements()));
        return Effect.of(output, counts);
    }

    /** What each group has of the channels. */
    static Expression share(Expression channels, Expression groups) {
        return Shares.of(channels, groups)
                .orElseThrow(() -> new LayerMismatchException(channels.canon()
                        + " channels or filters cannot be divided into " + groups.canon() + " equal groups."));
    }

    @Override
    public int axes() {
        return window.axes();
    }
}
