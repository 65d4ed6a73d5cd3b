package org.gradcheck.calculator;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gradcheck.calculator.FormulaSlip.Aspect;
import org.gradcheck.expression.Expression;
import org.gradcheck.network.AxisWindow;

/** Usual mistakes in the number of units that a window leaves of an axis. */
final class SizeSlips {

    static final String SOURCE =
            "Dumoulin and Visin, A guide to convolution arithmetic for deep learning, 2016, relationship 15";

    static final List<FormulaSlip> ALL = List.of(
            window("padding-forgotten", "The padding was left out.", Aspect.PADDING, AxisWindow::withoutPadding),
            window(
                    "padding-once",
                    "The padding was counted on one side only.",
                    Aspect.PADDING,
                    window -> window.padded(window.before(), Expression.ZERO)),
            window(
                    "stride-forgotten",
                    "The stride was left out.",
                    Aspect.STRIDE,
                    window -> window.withStride(Expression.ONE)),
            window("dilation-ignored", "The dilation was left out.", Aspect.DILATION, AxisWindow::withoutDilation),
            window(
                    "wrong-rounding",
                    "The size was rounded the wrong way: it is rounded down unless the layer says otherwise.",
                    Aspect.ROUNDING,
                    AxisWindow::roundedOtherwise),
            new FormulaSlip(
                    "plus-one-forgotten",
                    "The window's first position was not counted: the + 1 is missing.",
                    Aspect.FIRST_POSITION,
                    arithmetic -> arithmetic.withSizes((size, window) ->
                            arithmetic.sizes().units(size, window).minus(Expression.ONE))));

    private SizeSlips() {}

    private static FormulaSlip window(String code, String sentence, Aspect aspect, UnaryOperator<AxisWindow> change) {
        return new FormulaSlip(
                code,
                sentence,
                aspect,
                arithmetic -> arithmetic.withSizes(
                        (size, window) -> arithmetic.sizes().units(size, change.apply(window))));
    }
}
