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
 * A transposed convolution: {@code (n - 1)s - 2p + d(k - 1) + output_padding + 1} units along each axis (Dumoulin and
 * Visin 2016, relationship 14, with the names of the convolution it is the transpose of).
 *
 * <p>Multiply-accumulates: every input element times every tap of its group, cropped products too. Receptive field: the
 * largest over the output positions, {@code ceil(k/s)} neighbouring units of the input.
 */
record TransposedConvolution(
        Window window, Expression filters, Expression groups, boolean hasBias, List<Expression> outputPadding)
        implements Layer {

    static final LayerType TYPE = LayerType.of(
            Signature.of(
                    "transposed_conv",
                    Window.KERNEL,
                    Convolution.FILTERS,
                    Window.STRIDE,
                    Window.PADDING,
                    Window.DILATION,
                    Convolution.GROUPS,
                    Convolution.BIAS,
                    Parameter.optional("output_padding", Kind.COUNTS, Expression.ZERO)),
            (arguments, nested) -> read(arguments));

    private static Layer read(Arguments arguments) {
        return new TransposedConvolution(
                Window.of(arguments),
                arguments.get("filters").simplify(),
                arguments.get("groups").simplify(),
                arguments.isYes("bias"),
                arguments.items("output_padding"));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        List<AxisWindow> windows = window.along(input.sizes().size());
        List<Expression> sizes = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        for (int axis = 0; axis < windows.size(); axis++) {
            sizes.add(units(
                    input.sizes().get(axis),
                    windows.get(axis),
                    Axes.of("output_padding", outputPadding, axis, windows.size())));
            fields.add(field(input.fields().get(axis), windows.get(axis)));
        }
        Signal output = Signal.map(filters, sizes, fields);
        Filter spread =
                new Filter(kernel(windows), Convolution.share(filters, groups), groups, input.channels(), false);
        Expression taps = arithmetic.filters().weights(spread);
        Filter gathered = new Filter(kernel(windows), input.channels(), Expression.ONE, filters, false);
        Counts counts = Counts.of(
                taps.times(input.channels()),
                hasBias ? arithmetic.biases().biases(gathered) : Expression.ZERO,
                taps.times(input.elements()),
                output.elements());
        return Effect.of(output, counts);
    }

    private static List<Expression> kernel(List<AxisWindow> windows) {
        return windows.stream().map(AxisWindow::kernel).toList();
    }

    @Override
    public Optional<Formulas> formulas(Signal input, Signal output) {
        List<Expression> taps =
                new ArrayList<>(kernel(window.along(input.sizes().size())));
        taps.add(Formulas.share(input.channels(), groups));
        return Optional.of(Formulas.ofFilters(taps, filters, hasBias, input.sizes()));
    }

    private static Expression units(Expression size, AxisWindow window, Expression extra) {
        return size.minus(Expression.ONE)
                .times(window.stride())
                .minus(window.before())
                .minus(window.after())
                .plus(window.span())
                .plus(extra)
                .plus(Expression.ONE);
    }

    private static Field field(Field before, AxisWindow window) {
        Expression reached =
                Expression.call("ceil", window.kernel().over(window.stride())).simplify();
        Expression jump = before.jump().over(window.stride());
        Expression shift = window.before().minus(window.span().over(Expression.number(2)));
        return new Field(
                before.size()
                        .plus(reached.minus(Expression.ONE)
                                .times(window.dilation())
                                .times(before.jump())),
                jump,
                before.start().plus(shift.times(jump)));
    }

    @Override
    public int axes() {
        return window.axes();
    }
}
