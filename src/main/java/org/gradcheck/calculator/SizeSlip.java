package org.gradcheck.calculator;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.network.Arithmetic;
import org.gradcheck.network.Arithmetic.SizeRule;

/** A usual mistake in the number of units that a window leaves of an axis. */
record SizeSlip(String code, String sentence, SizeRule rule) {

    static final String SOURCE =
            "Dumoulin and Visin, A guide to convolution arithmetic for deep learning, 2016, relationship 15";

    static final List<SizeSlip> ALL = List.of(
            new SizeSlip(
                    "padding-forgotten",
                    "The padding was left out.",
                    (size, window) -> Arithmetic.units(size, window.withoutPadding())),
            new SizeSlip(
                    "plus-one-forgotten",
                    "The window's first position was not counted: the + 1 is missing.",
                    (size, window) -> Arithmetic.units(size, window).minus(Expression.ONE)));
}
