package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
record Convolution(
        Window window,
        Expression filters,
        Expression groups,
        boolean hasBias,
        boolean isReduction,
        Activation activation)
        implements Layer {

    static final Parameter FILTERS = Parameter.optional("filters", Kind.SIZE, Unknown.of("the number of filters"));
    static final Parameter GROUPS = Parameter.optional("groups", Kind.SIZE, Expression.ONE);
    static final Parameter BIAS = Parameter.optional("bias", Kind.FLAG, Arguments.YES);

    static LayerType type(String name) {
        Signature signature = Signature.of(
                name,
                Window.KERNEL,
                FILTERS,
                Window.STRIDE,
                Window.PADDING,
                Window.DILATION,
                GROUPS,
                BIAS,
                Activation.PARAMETER);
        return new LayerType(signature, "conv", Convolution::read);
    }

    private static Layer read(Arguments arguments, LayerReader nested) {
        return new Convolution(
                Window.of(arguments),
                arguments.get("filters").simplify(),
                arguments.get("groups").simplify(),
                arguments.isYes("bias"),
                false,
                Activation.read(arguments, nested));
    }

    /** With one group and nothing behind it. */
    static Convolution plain(Window window, Expression filters, boolean hasBias) {
        return new Convolution(window, filters, Expression.ONE, hasBias, false, Activation.NONE);
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        share(filters, groups);
        Filter filter = filter(input);
        Expression weights = arithmetic.filters().weights(filter);
        Signal output = window.slide(input, filters, arithmetic);
        Counts counts = Counts.of(
                weights.times(filters),
                hasBias ? arithmetic.biases().biases(filter) : Expression.ZERO,
                arithmetic.work().macs(weights, input, output),
                output.elements());
        return Effect.of(output, activation.after(counts, output));
    }

    private Filter filter(Signal input) {
        List<Expression> kernel =
                windows(input.sizes().size()).stream().map(AxisWindow::kernel).toList();
        return new Filter(kernel, share(input.channels(), groups), groups, filters, isReduction);
    }

    @Override
    public Optional<Formulas> formulas(Signal input, Signal output) {
        List<Expression> taps = new ArrayList<>(filter(input).kernel());
        taps.add(Formulas.share(input.channels(), groups));
        return Optional.of(Formulas.ofFilters(taps, filters, hasBias, output.sizes()));
    }

    @Override
    public List<AxisWindow> windows(int axes) {
        return window.along(axes);
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
