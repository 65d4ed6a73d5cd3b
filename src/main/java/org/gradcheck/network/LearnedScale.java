package org.gradcheck.network;

import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Signature;

/** One learned factor for each channel or feature (Touvron et al., Going Deeper with Image Transformers, 2021, LayerScale). */
record LearnedScale() implements Layer {

    static final LayerType TYPE = LayerType.of(Signature.of("layer_scale"), (arguments, nested) -> new LearnedScale());

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Expression factors = input.layout() == Layout.FEATURES ? input.features() : input.channels();
        return Effect.of(input, Counts.ofParameters(factors));
    }
}
