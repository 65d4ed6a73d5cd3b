package org.gradcheck.network;

import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;

/**
 * Multi-head attention inside windows of w x w places of a map with its channels last, shifted or not (Liu et al., Swin
 * Transformer, 2021, section 3.2). With d features and h heads it has {@code 4d^2} weights, {@code 4d} biases and a table
 * of {@code (2w - 1)^2*h} biases by relative position; the index of that table, {@code w^4} numbers, is a buffer. With
 * {@code continuous: yes} (Liu et al., Swin Transformer V2, 2022, section 3) two linear layers of 512 units make the
 * table, and each head has a learned temperature.
 *
 * <p>A side that is no multiple of w is padded.
 */
record WindowAttention(Expression heads, Expression window, boolean isContinuous) implements Layer {

    private static final Expression TWO = Expression.number(2);
    private static final Expression FOUR = Expression.number(4);
    private static final Expression HIDDEN = Expression.number(512);

    static final LayerType TYPE = LayerType.of(
            Signature.of(
                    "window_attention",
                    Attention.HEADS,
                    Parameter.required("window", Kind.SIZE),
                    Parameter.optional("continuous", Kind.FLAG, Arguments.NO)),
            (arguments, nested) -> new WindowAttention(
                    arguments.get("heads").simplify(),
                    arguments.get("window").simplify(),
                    arguments.isYes("continuous")));

    @Override
    public Effect apply(Signal input, Arithmetic arithmetic) {
        Expression features = input.features();
        Attention.share(features, heads);
        Expression places =
                ChannelsLast.places(input).stream().map(this::padded).reduce(Expression.ONE, Expression::times);
        Expression area = window.times(window);
        Expression square = FOUR.times(features).times(features);
        Counts attention = Counts.of(
                square,
                FOUR.times(features),
                places.times(square).plus(TWO.times(places).times(area).times(features)),
                FOUR.times(places).times(features));
        Signal output = input.mixed("one receptive field for all places, while that of a window depends on the place");
        return Effect.of(output, attention.plus(isContinuous ? computedBiases(area) : tableOfBiases(area)));
    }

    private Expression padded(Expression size) {
        Expression windows = size.over(window);
        return windows instanceof Num
                ? Expression.call("ceil", windows).simplify().times(window)
                : size;
    }

    /** How many relative positions there are. */
    private Expression positions() {
        Expression side = TWO.times(window).minus(Expression.ONE);
        return side.times(side);
    }

    private Counts tableOfBiases(Expression area) {
        return Counts.ofParameters(positions().times(heads)).with(Quantity.BUFFERS, area.times(area));
    }

    private Counts computedBiases(Expression area) {
        Expression hidden = HIDDEN.times(TWO.plus(heads));
        Expression functions = positions().times(HIDDEN);
        return Counts.of(hidden, HIDDEN, positions().times(hidden), positions().times(HIDDEN.plus(heads)))
                .with(Quantity.BIAS_ADDITIONS, functions)
                .with(Quantity.EVALUATIONS, functions)
                .plus(Counts.ofParameters(heads))
                .with(Quantity.BUFFERS, area.times(area).plus(TWO.times(positions())));
    }
}
