package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Signature;

/** Turns the places of a map into the steps of a sequence of vectors, row by row. */
record Sequencing() implements Layer {

    static final LayerType TYPE = LayerType.of(Signature.of("to_sequence"), (arguments, nested) -> new Sequencing());

    /** The other way round: the steps of a sequence become the places of a map with one axis, for 1-d convolutions. */
    static final LayerType BACK =
            LayerType.of(Signature.of("to_map"), (arguments, nested) -> (input, arithmetic) -> back(input));

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Expression places = input.sizes().stream().reduce(Expression.ONE, Expression::times);
        List<Expression> shape = List.of(places, input.channels());
        return new Effect(new Signal(shape, input.fields(), Layout.FEATURES), Counts.NONE);
    }

    private static Effect back(Signal input) {
        Expression steps = input.steps();
        if (input.shape().size() != 2 || input.fields().size() != 1) {
            throw new LayerMismatchException(
                    "It needs a sequence of vectors along one axis, but is given " + input.shapeText() + ".");
        }
        return new Effect(Signal.map(input.features(), List.of(steps), input.fields()), Counts.NONE);
    }
}
