package org.gradcheck.optimiser;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Shortening;
import org.gradcheck.optimiser.UpdateRule.Step;

/**
 * The steps of an optimiser. The result of the last step is exact in the state before it; the numbers between steps are
 * shortened by {@link Shortening}.
 */
public final class Descent {

    private final Settings settings;
    private final UpdateRule rule;
    private final Slopes slopes;
    private final Vector start;
    private final Sweep sweep;

    /**
     * What a step has led to.
     *
     * @param number 1 for the first step
     * @param gradient that was used, without the decay of the weights
     */
    public record Stage(int number, Expression rate, Vector gradient, State state) {

        Stage shortened() {
            return new Stage(number, Shortening.shortened(rate), gradient.shortened(), state.shortened());
        }
    }

    /**
     * A descent about to begin.
     *
     * @param settings with a variant that the optimiser has
     */
    public Descent(Optimiser optimiser, Settings settings, Practice practice, Slopes slopes, Vector start) {
        this.settings = practice.numbers().apply(settings);
        this.rule = practice.twist().of(optimiser.rule(this.settings), this.settings);
        this.slopes = practice.look().of(slopes, start);
        this.start = start;
        this.sweep = practice.sweep();
    }

    /** What each step leads to. */
    public List<Stage> stages(int steps) {
        List<Stage> stages = new ArrayList<>();
        State state = State.at(start.shortened());
        for (int step = 1; step <= steps; step++) {
            boolean isLast = step == steps;
            Stage stage = sweep.next(this, state, step, isLast);
            stages.add(isLast ? stage : stage.shortened());
            state = stages.get(stages.size() - 1).state();
        }
        return stages;
    }

    /** One step of all variables. */
    Stage stage(State state, int number, boolean isLast) {
        Vector outlook = rule.outlook(state);
        Expression rate = settings.rate(number);
        Vector exact = clipped(slopes.at(outlook));
        Vector gradient = isLast ? exact : exact.shortened();
        Step step = new Step(number, rate, decayed(gradient, outlook), () -> hessian(outlook, isLast));
        State next = rule.next(state, step);
        return new Stage(number, rate, gradient, shrunk(next, state, rate));
    }

    private List<Vector> hessian(Vector position, boolean isLast) {
        List<Vector> rows = slopes.hessian(position);
        return isLast ? rows : rows.stream().map(Vector::shortened).toList();
    }

    /** Made shorter to the given norm where it is longer (Pascanu, Mikolov and Bengio 2013, algorithm 1), or cut off. */
    private Vector clipped(Vector gradient) {
        Vector cut = settings.find("clip_value").map(gradient::clamped).orElse(gradient);
        return settings.find("clip_norm")
                .filter(limit -> !cut.dot(cut).equals(Expression.ZERO))
                .map(limit -> cut.times(Expression.call("min", Expression.ONE, limit.over(cut.norm()))
                        .simplify()))
                .orElse(cut);
    }

    private Vector decayed(Vector gradient, Vector position) {
        return settings.find("weight_decay")
                .filter(decay -> !isDecoupled())
                .map(decay -> gradient.plus(position.times(decay)))
                .orElse(gradient);
    }

    /** The decay of the weights beside the step (Loshchilov and Hutter 2019, algorithm 2). */
    private State shrunk(State next, State before, Expression rate) {
        return settings.find("weight_decay")
                .filter(decay -> isDecoupled())
                .map(decay ->
                        next.movedBy(before.position().times(rate.times(decay).negate())))
                .orElse(next);
    }

    private boolean isDecoupled() {
        return settings.isYes(Hyperparameters.DECOUPLED);
    }
}
