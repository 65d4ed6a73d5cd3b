package org.gradcheck.network;

import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * Layers beside the network that only help in training (Szegedy et al., Going Deeper with Convolutions, 2015, section 5):
 * their parameters count, their work does not, and what comes in is handed on.
 */
record AuxiliaryHead(Sequence layers) implements Layer {

    static final LayerType TYPE = LayerType.of(
            Signature.of("auxiliary", Parameter.required("layers", Kind.ANY)),
            (arguments, nested) -> new AuxiliaryHead(nested.at("layers").sequence(arguments.get("layers"))));

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        return new Effect(input, layers.apply(input, arithmetic).counts().withoutWork());
    }

    @Override
    public int axes() {
        return layers.axes();
    }

    @Override
    public long applications() {
        return layers.applications();
    }
}
