package org.gradcheck.network;

import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/** A fully connected layer over the last axis: {@code in*out} weights, used once for each place on the other axes. */
record Linear(Expression units, boolean hasBias) implements Layer {

    static LayerType type(String name) {
        Signature signature = Signature.of(name, Parameter.required("units", Kind.SIZE), Convolution.BIAS);
        return LayerType.of(signature, (arguments, nested) -> read(arguments));
    }

    private static Layer read(Arguments arguments) {
        return new Linear(arguments.get("units"), arguments.isYes("bias"));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        if (input.layout() == Layout.MAP) {
            throw new LayerMismatchException("It needs a vector but is given a feature map; put flatten before it.");
        }
        Counts counts = Counts.of(
                input.features().times(units),
                hasBias ? units.simplify() : Expression.ZERO,
                input.elements().times(units));
        return Effect.of(input.withFeatures(units.simplify()), counts);
    }
}
