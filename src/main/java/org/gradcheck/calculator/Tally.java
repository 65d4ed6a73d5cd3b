package org.gradcheck.calculator;

import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.network.LayerAnalysis;
import org.gradcheck.network.Quantity;

/** What is counted of each layer, to be summed over the layers. */
interface Tally {

    Expression of(LayerAnalysis layer, Arguments arguments);

    static Tally of(Quantity quantity) {
        return (layer, arguments) -> layer.counts().get(quantity);
    }

    /** So many times as much. */
    default Tally times(Expression factor) {
        return (layer, arguments) -> of(layer, arguments).times(factor);
    }

    /** As much as an argument says, of each that is counted here. */
    default Tally times(String argument) {
        return (layer, arguments) -> of(layer, arguments).times(arguments.get(argument));
    }

    default Tally plus(Tally other) {
        return (layer, arguments) -> of(layer, arguments).plus(other.of(layer, arguments));
    }

    default Tally minus(Tally other) {
        return (layer, arguments) -> of(layer, arguments).minus(other.of(layer, arguments));
    }

    /** With something that is counted only if an argument says so. */
    default Tally plusIf(String flag, Tally other) {
        return (layer, arguments) -> arguments.isYes(flag) ? plus(other).of(layer, arguments) : of(layer, arguments);
    }
}
