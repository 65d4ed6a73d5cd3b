package org.gradcheck.network;

import java.util.Optional;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Spelling;

/** The activation function that a layer computes of its output, in place; it is not a layer of its own. */
enum Activation {
    NONE,
    SOME;

    static final Parameter PARAMETER = Parameter.optional("activation", Kind.NAME);

    static Activation read(Arguments arguments, LayerReader nested) {
        Optional<String> name = arguments.findName(PARAMETER.name());
        name.filter(written -> !ActivationLayer.NAMES.contains(written))
                .ifPresent(written -> nested.fault("There is no activation function " + written + "."
                        + Spelling.didYouMean(written, ActivationLayer.NAMES)));
        return name.isPresent() ? SOME : NONE;
    }

    Counts after(Counts counts, Signal output) {
        return this == NONE ? counts : counts.with(Quantity.EVALUATIONS, output.elements());
    }
}
