package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * A normalisation with one scale and one shift for each channel (batch, group, instance norm; Ioffe and Szegedy 2015) or
 * each feature of the last axis (layer norm; Ba, Kiros and Hinton 2016). Running statistics are not parameters.
 *
 * @param isAffine whether it has scales and shifts
 */
record Normalisation(boolean isAffine, boolean isOverLastAxis) implements Layer {

    private static final Parameter AFFINE = Parameter.optional("affine", Kind.FLAG, Arguments.YES);

    static LayerType channels(String name) {
        return LayerType.of(
                Signature.of(name, AFFINE), (arguments, nested) -> new Normalisation(arguments.isYes("affine"), false));
    }

    static LayerType groups(String name) {
        return LayerType.of(
                Signature.of(name, Parameter.required("groups", Kind.SIZE), AFFINE),
                (arguments, nested) -> new Normalisation(arguments.isYes("affine"), false));
    }

    static LayerType lastAxis(String name) {
        return LayerType.of(
                Signature.of(name, AFFINE), (arguments, nested) -> new Normalisation(arguments.isYes("affine"), true));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        List<Expression> shape = input.shape();
        Expression features = isAffine ? shape.get(isOverLastAxis ? shape.size() - 1 : 0) : Expression.ZERO;
        return new Effect(input, new Counts(features, features, features.plus(features), Expression.ZERO));
    }
}
