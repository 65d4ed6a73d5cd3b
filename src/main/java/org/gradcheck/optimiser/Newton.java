package org.gradcheck.optimiser;

import java.util.List;
import org.gradcheck.expression.Parameter;

/** Steps to where the second-order approximation is stationary. */
final class Newton implements Optimiser {

    private static final List<Variant> VARIANTS =
            List.of(new Variant("newton", "x = x - r*H^-1*g with r = 1", settings -> Newton::next));

    @Override
    public String name() {
        return "newton";
    }

    @Override
    public String explanation() {
        return "Steps of Newton's method: the gradient times the inverse of the matrix of second derivatives.";
    }

    @Override
    public String source() {
        return "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 8.6.1";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Hyperparameters.number(Hyperparameters.RATE, "1"), Hyperparameters.variant(VARIANTS));
    }

    @Override
    public List<Variant> variants() {
        return VARIANTS;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of();
    }

    @Override
    public List<Mistake> mistakes() {
        return CommonMistakes.joined(
                CommonMistakes.OF_DESCENT,
                List.of(
                        SecondOrderMistakes.HESSIAN_FORGOTTEN,
                        SecondOrderMistakes.HESSIAN_NOT_INVERTED,
                        SecondOrderMistakes.MIXED_DERIVATIVES_FORGOTTEN));
    }

    private static State next(State state, UpdateRule.Step step) {
        Vector change = LinearSystem.solution(step.hessian().get(), step.gradient());
        return state.movedTo(state.position().minus(change.times(step.rate())));
    }
}
