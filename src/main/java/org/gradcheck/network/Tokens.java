package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** Layers that change which tokens a sequence has, and what is learned with that; one factory each. */
final class Tokens {

    private Tokens() {}

    /** A learned token before the others (Devlin et al., BERT, 2019; Dosovitskiy et al., ViT, 2021, equation 1). */
    static LayerType first(String name) {
        return LayerType.of(Signature.of(name), (arguments, nested) -> (input, arithmetic) -> {
            Expression tokens = input.steps().plus(Expression.ONE);
            Counts counts = Counts.of(input.features(), Expression.ZERO, Expression.ZERO);
            return Effect.of(sequence(input, List.of(tokens, input.features())), counts);
        });
    }

    /** A table of learned vectors, of which one is added to each token: that of its position or of its segment. */
    static LayerType added(String name, String rows) {
        return LayerType.of(
                Signature.of(name, Parameter.required(rows, Kind.SIZE)), (arguments, nested) -> (input, arithmetic) -> {
                    input.steps();
                    Expression table = arguments.get(rows).times(input.features());
                    return Effect.of(input, Counts.of(table, Expression.ZERO, Expression.ZERO));
                });
    }

    /** One vector for the whole sequence: that of the first token, or the mean of all. */
    static LayerType one(String name) {
        return LayerType.of(Signature.of(name), (arguments, nested) -> (input, arithmetic) -> {
            input.steps();
            return Effect.of(sequence(input, List.of(input.features())), Counts.NONE);
        });
    }

    private static Signal sequence(Signal input, List<Expression> shape) {
        return new Signal(shape, input.fields(), Layout.FEATURES);
    }
}
