package org.gradcheck.network;

import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** A rectifier that learns its slope below zero, one for all or one for each channel (He et al. 2015, section 2.1). */
record ParametricRelu(Expression slopes) implements Layer {

    static final LayerType TYPE = LayerType.of(
            Signature.of("prelu", Parameter.optional("slopes", Kind.SIZE, Expression.ONE)),
            (arguments, nested) -> new ParametricRelu(arguments.get("slopes")));

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Counts counts = Counts.ofParameters(slopes.simplify()).with(Quantity.EVALUATIONS, input.elements());
        return Effect.of(input, counts);
    }
}
