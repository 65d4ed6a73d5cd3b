package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.network.Arithmetic;
import org.gradcheck.network.AxisWindow;

/**
 * What a window must be like to leave so many units of an axis: the one number that does it, or the list of all.
 *
 * @param unknown {@code kernel}, {@code stride} or {@code padding}
 * @param missing units that are counted too few, by mistake
 */
record WindowSearch(String unknown, long missing) implements Calculator {

    private static final String KERNEL = "kernel";
    private static final String STRIDE = "stride";
    private static final String PADDING = "padding";
    private static final String DILATION = "dilation";

    /** No kernel and no stride of a task is larger. */
    private static final long LARGEST_AXIS = 100_000;

    static final List<Calculator> ALL =
            List.of(new WindowSearch(KERNEL, 0), new WindowSearch(STRIDE, 0), new WindowSearch(PADDING, 0));

    @Override
    public Signature signature() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(Parameter.required("input", Kind.SIZE));
        parameters.add(Parameter.required("output", Kind.SIZE));
        parameters.add(Parameter.required(KERNEL, Kind.SIZE));
        parameters.add(Parameter.optional(STRIDE, Kind.SIZE, Expression.ONE));
        parameters.add(Parameter.optional(PADDING, Kind.COUNT, Expression.ZERO));
        parameters.add(Parameter.optional(DILATION, Kind.SIZE, Expression.ONE));
        parameters.removeIf(parameter -> parameter.name().equals(unknown));
        return new Signature(unknown + "_for", parameters);
    }

    @Override
    public String explanation() {
        return "The " + unknown
                + " with which floor((n + 2p - d(k - 1) - 1)/s) + 1 units are left of n; a list if several do it.";
    }

    @Override
    public String source() {
        return SizeSlip.SOURCE;
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        long input = whole("input", arguments, reckoner);
        Expression output = Expression.number(whole("output", arguments, reckoner));
        long least = unknown.equals(PADDING) ? 0 : 1;
        long most = most(input, arguments, reckoner);
        List<Expression> found = LongStream.rangeClosed(least, most)
                .mapToObj(Expression::number)
                .filter(candidate ->
                        units(input, candidate, arguments, reckoner).equals(output))
                .toList();
        if (found.isEmpty()) {
            throw new CalculatorFault("No " + unknown + " leaves " + output.canon() + " of " + input + " units.");
        }
        if (unknown.equals(STRIDE) && output.equals(Expression.ONE)) {
            throw new CalculatorFault("Every stride from " + found.get(0).canon() + " on leaves 1 unit.");
        }
        return found.size() == 1 ? found.get(0) : new ListOf(found);
    }

    /** The largest that can make a difference: padding is narrower than the kernel, and the window not wider than the axis. */
    private long most(long input, Arguments arguments, Reckoner reckoner) {
        return unknown.equals(PADDING)
                ? whole(DILATION, arguments, reckoner) * (whole(KERNEL, arguments, reckoner) - 1)
                : input + 2 * whole(PADDING, arguments, reckoner);
    }

    private Expression units(long input, Expression candidate, Arguments arguments, Reckoner reckoner) {
        Expression padding = value(PADDING, candidate, arguments, reckoner);
        AxisWindow window = new AxisWindow(
                value(KERNEL, candidate, arguments, reckoner),
                value(STRIDE, candidate, arguments, reckoner),
                padding,
                padding,
                value(DILATION, candidate, arguments, reckoner),
                false,
                false);
        return Arithmetic.standard()
                .sizes()
                .units(Expression.number(input), window)
                .minus(Expression.number(missing));
    }

    private Expression value(String name, Expression candidate, Arguments arguments, Reckoner reckoner) {
        return name.equals(unknown) ? candidate : reckoner.workOut(arguments.get(name));
    }

    private long whole(String name, Arguments arguments, Reckoner reckoner) {
        return new WholeNumber(name, reckoner.workOut(arguments.get(name))).upTo(LARGEST_AXIS);
    }

    @Override
    public List<Slip> slips() {
        return missing > 0
                ? List.of()
                : List.of(new Slip(
                        "plus-one-forgotten",
                        "The window's first position was not counted: the + 1 is missing.",
                        new WindowSearch(unknown, 1)));
    }
}
