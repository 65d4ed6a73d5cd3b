package org.gradcheck.optimiser;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.optimiser.Optimiser.Variant;

/** Gradient descent with momentum, in the forms that papers, lectures and libraries use; they differ in their steps. */
final class Momentum {

    static final String DECAY = "momentum";
    static final String VELOCITY = "v";

    static final List<Variant> VARIANTS = List.of(
            accumulated("heavy_ball_2"),
            new Variant("heavy_ball_1", "v = m*v - r*g; x = x + v", Momentum::heavyBall),
            new Variant("nesterov_lookahead", "v = m*v - r*g(x + m*v); x = x + v", Momentum::lookahead),
            new Variant("nesterov_cs231n", "u = v; v = m*v - r*g; x = x - m*u + (1 + m)*v", Momentum::rewritten),
            new Variant(
                    "momentum_ema",
                    "v = m*v + (1 - m)*g; x = x - r*v",
                    settings -> average(settings, Settings.Correction.NONE)),
            new Variant(
                    "momentum_ema_corrected",
                    "v = m*v + (1 - m)*g; x = x - r*v/(1 - m^t)",
                    settings -> average(settings, settings.rules().first())),
            accumulated("sgd"),
            accumulated("sgd_l2"),
            accumulated("sgd_clip_norm"),
            accumulated("sgd_clip_value"));

    private Momentum() {}

    /** The form that PyTorch has, under the name of what is done besides. */
    private static Variant accumulated(String name) {
        return new Variant(name, "v = m*v + (1 - dampening)*g; x = x - r*v", Momentum::accumulated);
    }

    /** {@code x + m(x - x_before) - r*g} (Polyak, Some methods of speeding up the convergence, 1964). */
    private static UpdateRule heavyBall(Settings settings) {
        Expression decay = settings.number(DECAY);
        return (state, step) -> {
            Vector velocity =
                    state.memory(VELOCITY).times(decay).minus(step.gradient().times(step.rate()));
            return state.with(VELOCITY, velocity).movedBy(velocity);
        };
    }

    /**
     * {@code v = m*v + (1 - dampening)*g; x - r*v}, with g alone in the first step; for Nesterov {@code x - r*(g + m*v)}
     * (Sutskever, Martens, Dahl and Hinton 2013, as PyTorch has it).
     */
    private static UpdateRule accumulated(Settings settings) {
        Expression decay = settings.number(DECAY);
        Expression dampened = Expression.ONE.minus(settings.number("dampening"));
        return (state, step) -> {
            Expression share = step.isFirst() ? Expression.ONE : dampened;
            Vector velocity =
                    state.memory(VELOCITY).times(decay).plus(step.gradient().times(share));
            Vector direction = settings.isYes("nesterov") ? step.gradient().plus(velocity.times(decay)) : velocity;
            return against(direction, velocity, state, step);
        };
    }

    /** As the heavy ball, with the gradient at {@code x + m*v} (Sutskever et al. 2013, equations 3 and 4). */
    private static UpdateRule lookahead(Settings settings) {
        UpdateRule ball = heavyBall(settings);
        return new UpdateRule() {
            @Override
            public Vector outlook(State state) {
                return state.position().plus(state.memory(VELOCITY).times(settings.number(DECAY)));
            }

            @Override
            public State next(State state, Step step) {
                return ball.next(state, step);
            }
        };
    }

    /** {@code x - m*v_before + (1 + m)*v}: the lookahead in other variables (Stanford CS231n, Neural Networks 3). */
    private static UpdateRule rewritten(Settings settings) {
        Expression decay = settings.number(DECAY);
        return (state, step) -> {
            Vector kept = state.memory(VELOCITY).times(decay);
            Vector velocity = kept.minus(step.gradient().times(step.rate()));
            Vector ahead = velocity.times(Expression.ONE.plus(decay));
            return state.with(VELOCITY, velocity)
                    .movedTo(state.position().minus(kept).plus(ahead));
        };
    }

    /** {@code v = m*v + (1 - m)*g; x - r*v}, corrected by {@code 1 - m^t} if so said (Kingma and Ba 2015, section 3). */
    private static UpdateRule average(Settings settings, Settings.Correction correction) {
        Expression decay = settings.number(DECAY);
        Expression share = Expression.ONE.minus(decay);
        return (state, step) -> {
            Vector velocity =
                    state.memory(VELOCITY).times(decay).plus(step.gradient().times(share));
            return against(velocity.over(correction.weight(decay, step.number())), velocity, state, step);
        };
    }

    private static State against(Vector direction, Vector velocity, State state, UpdateRule.Step step) {
        return state.with(VELOCITY, velocity).movedTo(state.position().minus(direction.times(step.rate())));
    }
}
