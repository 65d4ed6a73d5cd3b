package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * Scales each channel by what two linear layers make of the means of all channels (Hu, Shen and Sun,
 * Squeeze-and-Excitation Networks, 2018, section 3): {@code C*u + u*C} weights and {@code u + C} biases for u units in
 * between. As usual the receptive field is told of the map that is scaled, not of the means.
 */
record SqueezeExcite(Expression units, boolean hasBias) implements Layer {

    static final LayerType TYPE = LayerType.of(
            Signature.of("squeeze_excite", Parameter.required("units", Kind.SIZE), Convolution.BIAS),
            (arguments, nested) -> read(arguments));

    private static Layer read(Arguments arguments) {
        return new SqueezeExcite(arguments.get("units").simplify(), arguments.isYes("bias"));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Signal means = new Signal(List.of(input.channels()), List.of(), Layout.FEATURES);
        Effect gate = Effect.of(means, Counts.NONE)
                .then(Linear.named("fewer", units, hasBias, Activation.SOME), arithmetic)
                .then(Linear.named("gate", input.channels(), hasBias, Activation.SOME), arithmetic);
        Counts scaled = Counts.NONE.with(Quantity.ACTIVATIONS, input.elements());
        return new Effect(input, gate.counts().plus(scaled), gate.parts());
    }
}
