package org.gradcheck.calculator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gradcheck.expression.Expression;

/** Gradient descent with momentum, in the forms that papers, lectures and libraries use; they differ in their steps. */
final class Momentum {

    /**
     * The numbers of a rule.
     *
     * @param rate the learning rate
     * @param decay how much of the velocity is kept
     * @param dampening by how much new gradients count less from the second step on
     */
    record Settings(Expression rate, Expression decay, Expression dampening, boolean isNesterov) {}

    /** Makes a rule of its numbers. */
    interface Form {
        UpdateRule rule(Settings settings);
    }

    static final String STANDARD = "heavy_ball_2";

    /** The forms by name. */
    static final Map<String, Form> FORMS = new TreeMap<>(Map.of(
            "heavy_ball_1",
            Momentum::heavyBall,
            STANDARD,
            Momentum::accumulated,
            "nesterov_lookahead",
            Momentum::lookahead,
            "nesterov_cs231n",
            Momentum::rewritten,
            "momentum_ema",
            settings -> average(settings, false),
            "momentum_ema_corrected",
            settings -> average(settings, true)));

    private Momentum() {}

    /** {@code x + m(x - x_before) - r*g} (Polyak, Some methods of speeding up the convergence, 1964). */
    private static UpdateRule heavyBall(Settings settings) {
        return (state, gradient, step) -> {
            Expression velocity = settings.decay.times(state.memory(0)).minus(settings.rate.times(gradient));
            return moved(state.position().plus(velocity), velocity);
        };
    }

    /**
     * {@code v = m*v + (1 - dampening)*g; x - r*v}, with g alone in the first step; for Nesterov {@code x - r*(g + m*v)}
     * (Sutskever, Martens, Dahl and Hinton 2013, as PyTorch has it).
     */
    private static UpdateRule accumulated(Settings settings) {
        return (state, gradient, step) -> {
            Expression share = step == 1 ? Expression.ONE : Expression.ONE.minus(settings.dampening);
            Expression velocity = settings.decay.times(state.memory(0)).plus(share.times(gradient));
            Expression direction = settings.isNesterov ? gradient.plus(settings.decay.times(velocity)) : velocity;
            return moved(state.position().minus(settings.rate.times(direction)), velocity);
        };
    }

    /** As the heavy ball, with the gradient at {@code x + m*v} (Sutskever et al. 2013, equations 3 and 4). */
    private static UpdateRule lookahead(Settings settings) {
        UpdateRule ball = heavyBall(settings);
        return new UpdateRule() {
            @Override
            public Expression lookout(State state) {
                return state.position().plus(settings.decay.times(state.memory(0)));
            }

            @Override
            public State next(State state, Expression gradient, int step) {
                return ball.next(state, gradient, step);
            }
        };
    }

    /** {@code x - m*v_before + (1 + m)*v}: the lookahead in other variables (Stanford CS231n, Neural Networks 3). */
    private static UpdateRule rewritten(Settings settings) {
        return (state, gradient, step) -> {
            Expression kept = settings.decay.times(state.memory(0));
            Expression velocity = kept.minus(settings.rate.times(gradient));
            Expression ahead = Expression.ONE.plus(settings.decay).times(velocity);
            return moved(state.position().minus(kept).plus(ahead), velocity);
        };
    }

    /** {@code v = m*v + (1 - m)*g; x - r*v}, corrected by {@code 1 - m^t} if so said (Kingma and Ba 2015, section 3). */
    private static UpdateRule average(Settings settings, boolean isCorrected) {
        return (state, gradient, step) -> {
            Expression share = Expression.ONE.minus(settings.decay);
            Expression velocity = settings.decay.times(state.memory(0)).plus(share.times(gradient));
            Expression weight = Expression.ONE.minus(settings.decay.raisedTo(Expression.number(step)));
            Expression direction = isCorrected ? velocity.over(weight) : velocity;
            return moved(state.position().minus(settings.rate.times(direction)), velocity);
        };
    }

    private static UpdateRule.State moved(Expression position, Expression velocity) {
        return new UpdateRule.State(position, List.of(velocity));
    }
}
