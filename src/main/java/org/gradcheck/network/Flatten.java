package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Signature;

/** Makes a vector of a feature map. What comes after sees the whole map. */
record Flatten() implements Layer {

    static final LayerType TYPE = LayerType.of(Signature.of("flatten"), (arguments, nested) -> new Flatten());

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        if (input.shape().size() == 1) {
            return Effect.of(input, Counts.NONE);
        }
        List<Field> fields = new ArrayList<>();
        for (int axis = 0; axis < input.sizes().size(); axis++) {
            fields.add(input.fields().get(axis).whole(input.sizes().get(axis)));
        }
        return Effect.of(new Signal(List.of(input.elements()), fields, Layout.FEATURES), Counts.NONE);
    }
}
