package org.gradcheck.network;

import java.util.Arrays;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** A layer that changes neither shape nor counts: dropout, local response normalisation. */
record PassThrough(boolean inPlace) implements Layer {

    /** A type whose settings may be stated, though nothing here depends on them. */
    static LayerType type(String name, String... settings) {
        return type(name, false, settings);
    }

    /** The same for a layer whose output takes the place of its input, or that is no work when a network is applied. */
    static LayerType inPlace(String name, String... settings) {
        return type(name, true, settings);
    }

    private static LayerType type(String name, boolean inPlace, String... settings) {
        Parameter[] parameters = Arrays.stream(settings)
                .map(setting -> Parameter.optional(setting, Kind.NUMBER))
                .toArray(Parameter[]::new);
        return LayerType.of(Signature.of(name, parameters), (arguments, nested) -> new PassThrough(inPlace));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        return inPlace ? Effect.none(input) : Effect.of(input, Counts.NONE);
    }
}
