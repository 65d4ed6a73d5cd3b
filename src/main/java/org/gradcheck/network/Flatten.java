package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Signature;

/** Makes a vector of a feature map or a sequence. The elements stay where they are; what comes after sees the whole of it. */
record Flatten() implements Layer {

    static final LayerType TYPE = LayerType.of(Signature.of("flatten"), (arguments, nested) -> new Flatten());

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Signal vector = input.shape().size() == 1 ? input : input.gathered(List.of(input.elements()));
        return new Effect(vector, Counts.NONE);
    }
}
