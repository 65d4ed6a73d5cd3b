package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/**
 * The window of a layer as it is described: kernel, stride, padding and dilation, each one number for all axes or one
 * for each.
 */
record Window(Map<String, List<Expression>> sides, boolean ceil, boolean pooling) {

    static final Parameter KERNEL = Parameter.required("kernel", Kind.SIZES);
    static final Parameter STRIDE = Parameter.optional("stride", Kind.SIZES, Expression.ONE);
    static final Parameter PADDING = Parameter.optional("padding", Kind.COUNTS, Expression.ZERO);
    static final Parameter DILATION = Parameter.optional("dilation", Kind.SIZES, Expression.ONE);

    private static final List<Expression> SAME = List.of(new Symbol("same"));

    Window {
        sides = Map.copyOf(sides);
    }

    /** The window of a convolution. */
    static Window of(Arguments arguments) {
        return of(arguments, arguments.items("stride"), false, false);
    }

    /** The window of a pooling; its windows do not overlap if no stride is given. */
    static Window ofPooling(Arguments arguments) {
        String stride = arguments.find("stride").isPresent() ? "stride" : "kernel";
        return of(arguments, arguments.items(stride), arguments.isYes("ceil"), true);
    }

    /** A square window of a convolution or pooling with stride 1. */
    static Window square(int kernel, int padding, boolean pooling) {
        Map<String, List<Expression>> sides = Map.of(
                "kernel", List.of(Expression.number(kernel)),
                "stride", List.of(Expression.ONE),
                "padding", List.of(Expression.number(padding)),
                "dilation", List.of(Expression.ONE));
        return new Window(sides, false, pooling);
    }

    private static Window of(Arguments arguments, List<Expression> stride, boolean ceil, boolean pooling) {
        Map<String, List<Expression>> sides = Map.of(
                "kernel", arguments.items("kernel"),
                "stride", stride,
                "padding", arguments.items("padding"),
                "dilation", arguments.items("dilation"));
        return new Window(sides, ceil, pooling);
    }

    /** For how many axes it is stated, or 0 if for any number. */
    int axes() {
        return sides.values().stream()
                .mapToInt(List::size)
                .filter(size -> size > 1)
                .max()
                .orElse(0);
    }

    /** The window along each of so many axes. */
    List<AxisWindow> along(int axes) {
        List<AxisWindow> windows = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            windows.add(sides("padding").equals(SAME) ? keepingSize(axis, axes) : padded(axis, axes));
        }
        return windows;
    }

    private AxisWindow padded(int axis, int axes) {
        Expression padding = side("padding", axis, axes);
        return window(axis, axes, padding, padding);
    }

    /** With padding {@code d(k - 1)} in all; an odd one is larger at the end. */
    private AxisWindow keepingSize(int axis, int axes) {
        AxisWindow bare = window(axis, axes, Expression.ZERO, Expression.ZERO);
        if (!bare.stride().equals(Expression.ONE)) {
            throw new LayerMismatchException(
                    "padding: same has no common meaning with a stride; state the padding as a number.");
        }
        Expression half = bare.span().over(Expression.number(2));
        Expression before =
                bare.span() instanceof Num ? Expression.call("floor", half).simplify() : half;
        return window(axis, axes, before, bare.span().minus(before));
    }

    private AxisWindow window(int axis, int axes, Expression before, Expression after) {
        return new AxisWindow(
                side("kernel", axis, axes),
                side("stride", axis, axes),
                before,
                after,
                side("dilation", axis, axes),
                ceil,
                pooling);
    }

    private Expression side(String name, int axis, int axes) {
        return Axes.of(name, sides(name), axis, axes);
    }

    private List<Expression> sides(String name) {
        return Optional.ofNullable(sides.get(name)).orElseThrow();
    }

    /** Lays the window on a map. */
    Signal slide(Signal input, Expression channels, Arithmetic arithmetic) {
        List<Expression> sizes = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        List<AxisWindow> windows = along(input.sizes().size());
        for (int axis = 0; axis < windows.size(); axis++) {
            sizes.add(arithmetic.sizes().units(input.sizes().get(axis), windows.get(axis)));
            fields.add(arithmetic.fields().after(input.fields().get(axis), windows.get(axis)));
        }
        return Signal.map(channels, sizes, fields);
    }
}
