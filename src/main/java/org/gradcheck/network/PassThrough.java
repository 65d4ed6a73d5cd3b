package org.gradcheck.network;

import java.util.Arrays;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** A layer that changes neither shape nor counts: dropout, local response normalisation. */
record PassThrough() implements Layer {

    /** A type whose settings may be stated, though nothing here depends on them. */
    static LayerType type(String name, String... settings) {
        Parameter[] parameters = Arrays.stream(settings)
                .map(setting -> Parameter.optional(setting, Kind.NUMBER))
                .toArray(Parameter[]::new);
        return LayerType.of(Signature.of(name, parameters), (arguments, nested) -> new PassThrough());
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        return Effect.of(input, Counts.NONE);
    }
}
