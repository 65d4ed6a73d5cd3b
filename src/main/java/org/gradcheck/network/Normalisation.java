package org.gradcheck.network;

import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.expression.Spelling;

/**
 * A normalisation with one scale and one shift for each channel (batch, group, instance norm; Ioffe and Szegedy 2015) or
 * each feature of the last axis (layer norm; Ba, Kiros and Hinton 2016; without shifts RMS norm, Zhang and Sennrich
 * 2019). Running statistics are not parameters.
 *
 * @param hasScale whether it learns a scale
 * @param hasShift whether it learns a shift
 * @param extent what has a scale and shift of its own
 */
record Normalisation(boolean hasScale, boolean hasShift, Extent extent) implements Layer {

    private static final Parameter AFFINE = Parameter.optional("affine", Kind.FLAG, Arguments.YES);

    static LayerType channels(String name) {
        return LayerType.of(Signature.of(name, AFFINE), (arguments, nested) -> affine(arguments, Extent::channels));
    }

    static LayerType groups(String name) {
        Signature signature = Signature.of(name, Parameter.required("groups", Kind.SIZE), AFFINE);
        return LayerType.of(
                signature,
                (arguments, nested) -> affine(arguments, input -> {
                    Convolution.share(
                            Extent.channels(input), arguments.get("groups").simplify());
                    return Extent.channels(input);
                }));
    }

    static LayerType layerNorm(String name) {
        Signature signature = Signature.of(name, AFFINE, Convolution.BIAS, Parameter.optional("over", Kind.NAME));
        return LayerType.of(signature, (arguments, nested) -> {
            boolean isAffine = arguments.isYes("affine");
            return new Normalisation(isAffine, isAffine && arguments.isYes("bias"), extent(arguments, nested));
        });
    }

    private static Extent extent(Arguments arguments, LayerReader nested) {
        Map<String, Extent> choices = Extent.choices();
        Optional<String> over = arguments.findName("over");
        over.filter(name -> !choices.containsKey(name))
                .ifPresent(name -> nested.fault("A layer norm is over one of " + String.join(", ", choices.keySet())
                        + ", not " + name + "." + Spelling.didYouMean(name, choices.keySet())));
        return over.map(name -> choices.getOrDefault(name, Extent::lastAxis)).orElse(Extent::lastAxis);
    }

    /** Divides by the root of the mean square and shifts nothing. */
    static LayerType rootMeanSquare(String name) {
        return LayerType.of(
                Signature.of(name, AFFINE),
                (arguments, nested) -> new Normalisation(arguments.isYes("affine"), false, Extent::lastAxis));
    }

    /** Over the features of a token. */
    static Layer ofFeatures(boolean hasShift) {
        return new Normalisation(true, hasShift, Signal::features);
    }

    private static Layer affine(Arguments arguments, Extent extent) {
        boolean isAffine = arguments.isYes("affine");
        return new Normalisation(isAffine, isAffine, extent);
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Expression features = extent.of(input);
        Expression scales = hasScale ? features : Expression.ZERO;
        Expression shifts = hasShift ? features : Expression.ZERO;
        return Effect.of(input, Counts.ofNormalisation(scales, shifts));
    }
}
