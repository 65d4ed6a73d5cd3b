package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * Layers so many times over, each time with parameters of their own. The number may be a symbol if the jump stays as it
 * is: {@code repeat(N, conv(F))} has the receptive field {@code 1 + N*(F - 1)}.
 */
record Repetition(Expression times, Sequence layers) implements Layer {

    /** More layers than any network has; against a slip of the finger. */
    private static final int MOST = 10_000;

    static final LayerType TYPE = LayerType.of(
            Signature.of("repeat", Parameter.required("times", Kind.COUNT), Parameter.required("layers", Kind.ANY)),
            Repetition::read);

    private static Layer read(Arguments arguments, LayerReader nested) {
        Sequence layers = nested.at("layers").sequence(arguments.get("layers"));
        return new Repetition(arguments.get("times").simplify(), layers);
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        return times instanceof Num number ? apply(count(number), input, arithmetic) : extrapolate(input, arithmetic);
    }

    private static int count(Num times) {
        if (times.value().compareTo(new BigFraction(MOST)) > 0) {
            throw new LayerMismatchException(times.canon() + " repetitions are too many to work out.");
        }
        return times.value().intValue();
    }

    private Effect apply(int count, Signal input, Arithmetic arithmetic) {
        Effect effect = Effect.none(input);
        for (int i = 0; i < count; i++) {
            effect = effect.then(layers, arithmetic);
        }
        return effect;
    }

    /** As often as a symbol says: every quantity of the output grows by the same step each time. */
    private Effect extrapolate(Signal input, Arithmetic arithmetic) {
        Effect once = apply(1, input, arithmetic);
        Signal output = once.output();
        List<Field> fields = new ArrayList<>();
        for (int axis = 0; axis < output.fields().size(); axis++) {
            fields.add(extrapolate(input.fields().get(axis), output.fields().get(axis)));
        }
        List<Expression> sizes = new ArrayList<>();
        for (int axis = 0; axis < output.sizes().size(); axis++) {
            sizes.add(extrapolate(input.sizes().get(axis), output.sizes().get(axis)));
        }
        return new Effect(Signal.map(output.channels(), sizes, fields), counts(once, input));
    }

    private Field extrapolate(Field before, Field after) {
        if (!before.jump().equals(after.jump())) {
            throw new LayerMismatchException("With a stride, how often the layers are repeated must be a number.");
        }
        return new Field(
                extrapolate(before.size(), after.size()), before.jump(), extrapolate(before.start(), after.start()));
    }

    private Expression extrapolate(Expression before, Expression after) {
        return before.plus(times.times(after.minus(before)));
    }

    /** The same each time where shapes stay; otherwise not told. */
    private Counts counts(Effect once, Signal input) {
        boolean keepsChannels = once.output().channels().equals(input.channels());
        boolean keepsShape = once.output().shape().equals(input.shape());
        Counts counts = once.counts();
        return new Counts(
                repeated(counts.weights(), keepsChannels),
                repeated(counts.biases(), keepsChannels),
                repeated(counts.normalisation(), keepsChannels),
                repeated(counts.macs(), keepsShape),
                repeated(counts.activations(), keepsShape));
    }

    private Expression repeated(Expression count, boolean isConstant) {
        return isConstant
                ? count.times(times)
                : Unknown.of("how often layers that change the shape are repeated, as a number");
    }

    @Override
    public int axes() {
        return layers.axes();
    }
}
