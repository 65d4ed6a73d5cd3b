package org.gradcheck.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * Layers so many times over, each time with parameters of their own unless they are shared. The number may be a symbol
 * if the jump stays as it is: {@code repeat(N, conv(F))} has the receptive field {@code 1 + N*(F - 1)}.
 */
record Repetition(Expression times, Sequence layers, boolean isShared) implements Layer {

    /** The letters of a formula that is of use to nobody. */
    private static final int LONGEST = 5_000;

    static final LayerType TYPE = LayerType.of(
            Signature.of(
                    "repeat",
                    Parameter.required("times", Kind.COUNT),
                    Parameter.required("layers", Kind.ANY),
                    Parameter.optional("shared", Kind.FLAG, Arguments.NO)),
            Repetition::read);

    private static Layer read(Arguments arguments, LayerReader nested) {
        Sequence layers = nested.at("layers").sequence(arguments.get("layers"));
        return new Repetition(arguments.get("times").simplify(), layers, arguments.isYes("shared"));
    }

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Effect effect = times instanceof Num number
                ? apply(number.value().longValue(), input, arithmetic)
                : applyOften(input, arithmetic);
        return isShared ? withOneSetOfParameters(effect, layers.apply(input, arithmetic)) : effect;
    }

    private static Effect withOneSetOfParameters(Effect all, Effect once) {
        Counts counts = all.counts().withoutParameters().plus(once.counts().withoutWork());
        return new Effect(all.output(), counts);
    }

    /** One after the other; once only the field changes, by the same step each time, the rest at once. */
    private Effect apply(long count, Signal input, Arithmetic arithmetic) {
        Effect effect = Effect.none(input);
        for (long done = 0; done < count; done++) {
            Effect next = effect.then(time(String.valueOf(done + 1)), arithmetic);
            if (isSteady(effect.output(), next.output())) {
                return extrapolate(Expression.number(count - done), effect, next);
            }
            checkLength(next);
            effect = next;
        }
        return effect;
    }

    private NamedLayer time(String name) {
        return new NamedLayer(name, "time", layers);
    }

    /** Formulas grow with each time that is different from the one before. */
    private static void checkLength(Effect effect) {
        Signal output = effect.output();
        Expression macs = effect.counts().macs();
        boolean isFormula = Stream.concat(Stream.of(macs), output.shape().stream())
                .anyMatch(quantity -> !(quantity instanceof Num));
        if (isFormula && macs.canon().length() + output.shapeText().length() > LONGEST) {
            throw new LayerMismatchException("So many repetitions make too long a formula; state sizes as numbers.");
        }
    }

    /** As often as a symbol says, at least once: the first time may change the jump, as attention does. */
    private Effect applyOften(Signal input, Arithmetic arithmetic) {
        Effect none = Effect.none(input);
        Effect once = none.then(time("each"), arithmetic);
        Effect twice = once.then(time("each"), arithmetic);
        if (isSteady(input, once.output()) || !isSteady(once.output(), twice.output())) {
            return extrapolate(times, none, once);
        }
        Effect rest = extrapolate(times.minus(Expression.ONE), once, twice);
        return new Effect(rest.output(), new Steps(times).counts(none, once), rest.parts());
    }

    private static boolean isSteady(Signal before, Signal after) {
        return before.shape().equals(after.shape())
                && before.layout() == after.layout()
                && jumps(before).equals(jumps(after));
    }

    private static List<Expression> jumps(Signal signal) {
        return signal.fields().stream().map(Field::jump).toList();
    }

    /** What comes of so many steps, if every quantity grows by as much each time as from one effect to the next. */
    private static Effect extrapolate(Expression steps, Effect before, Effect after) {
        Steps growth = new Steps(steps);
        Signal signal = growth.signal(before.output(), after.output());
        List<LayerAnalysis> parts = new ArrayList<>(before.parts());
        LayerAnalysis last = after.parts().get(parts.size());
        parts.add(last.repeated(steps));
        return new Effect(signal, growth.counts(before, after), parts);
    }

    @Override
    public int axes() {
        return layers.axes();
    }

    @Override
    public long applications() {
        long inside = layers.applications();
        long count = times instanceof Num number
                ? Math.min(Integer.MAX_VALUE, number.value().longValue())
                : 1;
        return inside > Integer.MAX_VALUE ? inside : inside * Math.max(1, count);
    }
}
