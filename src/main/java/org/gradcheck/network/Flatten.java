package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Signature;

/** Makes a vector of a feature map or a sequence. What comes after sees the whole of it. */
record Flatten() implements Layer {

    static final LayerType TYPE = LayerType.of(Signature.of("flatten"), (arguments, nested) -> new Flatten());

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        if (input.shape().size() == 1) {
            return Effect.of(input, Counts.NONE);
        }
        return Effect.of(input.gathered(List.of(input.elements())), Counts.NONE);
    }
}
