package org.gradcheck.network;

import java.util.List;
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
 * 2019). Running statistics are buffers, not
 * parameters: a mean and a variance for each channel, and the number of batches.
 *
 * @param hasScale whether it learns a scale
 * @param hasShift whether it learns a shift
 * @param isTracking whether it keeps a running mean and variance and counts the batches
 * @param extent what has a scale and shift of its own
 */
record Normalisation(boolean hasScale, boolean hasShift, boolean isTracking, Extent extent, Activation activation)
        implements Layer {

    private static final Expression TWO = Expression.number(2);
    private static final Parameter AFFINE = Parameter.optional("affine", Kind.FLAG, Arguments.YES);

    /** With running statistics where they are used when the network is not trained. */
    static LayerType channels(String name, boolean isTracking) {
        return LayerType.of(
                Signature.of(name, AFFINE, Activation.PARAMETER),
                (arguments, nested) ->
                        affine(arguments, isTracking, Extent::channels, Activation.read(arguments, nested)));
    }

    static LayerType groups(String name) {
        Signature signature = Signature.of(name, Parameter.required("groups", Kind.SIZE), AFFINE);
        return LayerType.of(
                signature,
                (arguments, nested) -> affine(
                        arguments,
                        false,
                        input -> {
                            Convolution.share(
                                    Extent.channels(input),
                                    arguments.get("groups").simplify());
                            return Extent.channels(input);
                        },
                        Activation.NONE));
    }

    static LayerType layerNorm(String name) {
        Signature signature = Signature.of(name, AFFINE, Convolution.BIAS, Parameter.optional("over", Kind.NAME));
        return LayerType.of(signature, (arguments, nested) -> {
            boolean isAffine = arguments.isYes("affine");
            return new Normalisation(
                    isAffine, isAffine && arguments.isYes("bias"), false, extent(arguments, nested), Activation.NONE);
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
                (arguments, nested) ->
                        new Normalisation(arguments.isYes("affine"), false, false, Extent::lastAxis, Activation.NONE));
    }

    /** Over the features of a token. */
    static Layer ofFeatures(boolean hasShift) {
        return new Normalisation(true, hasShift, false, Signal::features, Activation.NONE);
    }

    private static Layer affine(Arguments arguments, boolean isTracking, Extent extent, Activation activation) {
        boolean isAffine = arguments.isYes("affine");
        return new Normalisation(isAffine, isAffine, isTracking, extent, activation);
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Expression features = extent.of(input);
        Expression scales = hasScale ? features : Expression.ZERO;
        Expression shifts = hasShift ? features : Expression.ZERO;
        Expression buffers = isTracking ? TWO.times(features).plus(Expression.ONE) : Expression.ZERO;
        Counts counts = Counts.ofNormalisation(scales, shifts).with(Quantity.BUFFERS, buffers);
        return Effect.of(input, activation.after(counts, input));
    }

    @Override
    public Optional<Formulas> formulas(Signal input, Signal output) {
        Expression features = extent.of(input);
        return hasScale && hasShift
                ? Optional.of(
                        new Formulas(Formulas.product(List.of(TWO, features)), features, features, Expression.ZERO))
                : Optional.empty();
    }
}
