package org.gradcheck.network;

import java.util.List;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * A normalisation with one scale and one shift for each channel (batch, group, instance norm; Ioffe and Szegedy 2015) or
 * each feature of the last axis (layer norm; Ba, Kiros and Hinton 2016; without shifts RMS norm, Zhang and Sennrich
 * 2019). Running statistics are not parameters.
 *
 * @param hasScale whether it learns a scale
 * @param hasShift whether it learns a shift
 */
record Normalisation(boolean hasScale, boolean hasShift, boolean isOverLastAxis) implements Layer {

    private static final Parameter AFFINE = Parameter.optional("affine", Kind.FLAG, Arguments.YES);

    static LayerType channels(String name) {
        return type(Signature.of(name, AFFINE), false);
    }

    static LayerType groups(String name) {
        return type(Signature.of(name, Parameter.required("groups", Kind.SIZE), AFFINE), false);
    }

    static LayerType lastAxis(String name) {
        return type(Signature.of(name, AFFINE, Convolution.BIAS), true);
    }

    /** Divides by the root of the mean square and shifts nothing. */
    static LayerType rootMeanSquare(String name) {
        return LayerType.of(
                Signature.of(name, AFFINE),
                (arguments, nested) -> new Normalisation(arguments.isYes("affine"), false, true));
    }

    /** Over the features of a token. */
    static Layer ofFeatures(boolean hasShift) {
        return new Normalisation(true, hasShift, true);
    }

    private static LayerType type(Signature signature, boolean isOverLastAxis) {
        return LayerType.of(signature, (arguments, nested) -> {
            boolean isAffine = arguments.isYes("affine");
            boolean hasBias = arguments.find("bias").isEmpty() || arguments.isYes("bias");
            return new Normalisation(isAffine, isAffine && hasBias, isOverLastAxis);
        });
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        List<Expression> shape = input.shape();
        Expression features = shape.get(isOverLastAxis ? shape.size() - 1 : 0);
        Expression scales = hasScale ? features : Expression.ZERO;
        Expression shifts = hasShift ? features : Expression.ZERO;
        return Effect.of(input, Counts.ofNormalisation(scales, shifts));
    }
}
