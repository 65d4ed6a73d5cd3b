package org.gradcheck.optimiser;

import org.gradcheck.expression.Expression;
import org.gradcheck.optimiser.UpdateRule.Step;

/**
 * Moving averages of the gradient and of its square, as Adam and its kin have them (Kingma and Ba 2015, algorithm 1).
 *
 * @param settings with the two betas
 */
record Moments(Settings settings) {

    static final String FIRST = "m";
    static final String SECOND = "v";
    static final String LARGEST = "v_max";
    static final String FIRST_CORRECTED = "m_hat";
    static final String SECOND_CORRECTED = "v_hat";

    Expression beta1() {
        return settings.item(Hyperparameters.BETAS, 0);
    }

    Expression beta2() {
        return settings.item(Hyperparameters.BETAS, 1);
    }

    /** The state with both averages after a step; the position is as before. */
    State averaged(State state, Step step) {
        return state.with(FIRST, first(state, step)).with(SECOND, second(state, step));
    }

    /** {@code m = beta1*m + (1 - beta1)*g}. */
    Vector first(State state, Step step) {
        return average(beta1(), state.memory(FIRST), step.gradient());
    }

    private Vector second(State state, Step step) {
        return average(beta2(), state.memory(SECOND), settings.rules().square().apply(step.gradient()));
    }

    private static Vector average(Expression beta, Vector before, Vector now) {
        return before.times(beta).plus(now.times(Expression.ONE.minus(beta)));
    }

    /** The weight of the first moment so far. */
    Expression firstWeight(Step step) {
        return settings.rules().first().weight(beta1(), step.number());
    }

    /** The weight of the second moment so far. */
    Expression secondWeight(Step step) {
        return settings.rules().second().weight(beta2(), step.number());
    }
}
