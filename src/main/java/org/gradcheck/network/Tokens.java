package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
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
            Counts counts = Counts.ofParameters(input.features());
            return Effect.of(sequence(input, List.of(tokens, input.features())), counts);
        });
    }

    /** A table of learned vectors, of which one is added to each token: that of its segment. */
    static LayerType segments(String name) {
        return LayerType.of(
                Signature.of(name, Parameter.required("segments", Kind.SIZE)),
                (arguments, nested) -> (input, arithmetic) -> added(input, arguments.get("segments")));
    }

    /** A table of learned vectors, one for each position that a token may have (Devlin et al. 2019, figure 2). */
    static LayerType positions(String name) {
        return LayerType.of(
                Signature.of(name, Parameter.required("positions", Kind.SIZE)),
                (arguments, nested) -> (input, arithmetic) -> {
                    Expression positions = arguments.get("positions").simplify();
                    if (positions.minus(input.steps()) instanceof Num left
                            && left.value().getNumerator().signum() < 0) {
                        throw new LayerMismatchException("It has " + positions.canon() + " positions for "
                                + input.steps().canon() + " tokens.");
                    }
                    return added(input, positions);
                });
    }

    private static Effect added(Signal input, Expression rows) {
        input.steps();
        return Effect.of(input, Counts.ofParameters(rows.times(input.features())));
    }

    /** The vector of the first token for the whole sequence. */
    static LayerType one(String name) {
        return LayerType.of(Signature.of(name), (arguments, nested) -> (input, arithmetic) -> {
            input.steps();
            return Effect.of(sequence(input, List.of(input.features())), Counts.NONE);
        });
    }

    /** The mean of all tokens for the whole sequence. */
    static LayerType mean(String name) {
        return LayerType.of(Signature.of(name), (arguments, nested) -> (input, arithmetic) -> {
            input.steps();
            Signal sequence = sequence(input, input.shape());
            return Effect.of(sequence.gathered(List.of(input.features())), Counts.NONE);
        });
    }

    private static Signal sequence(Signal input, List<Expression> shape) {
        return new Signal(shape, input.fields(), Layout.FEATURES);
    }
}
