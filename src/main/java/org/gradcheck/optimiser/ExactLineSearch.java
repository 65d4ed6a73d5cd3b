package org.gradcheck.optimiser;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;

/** Steps down the gradient, as far as a quadratic loss falls. */
final class ExactLineSearch implements Optimiser {

    private static final String LENGTH = "a";

    private static final List<Variant> VARIANTS = List.of(
            new Variant("exact_line_search", "a = g.g/(g.H*g); x = x - a*g", settings -> ExactLineSearch::next));

    @Override
    public String name() {
        return "exact_line_search";
    }

    @Override
    public String explanation() {
        return "Steps of steepest descent, each as long as makes a quadratic loss smallest: a = g.g/(g.H*g).";
    }

    @Override
    public String source() {
        return "Boyd and Vandenberghe, Convex Optimization, 2004, sections 9.2 and 9.3";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Hyperparameters.variant(VARIANTS));
    }

    @Override
    public List<Variant> variants() {
        return VARIANTS;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.of(LENGTH, "rates", "step_size"));
    }

    @Override
    public List<Mistake> mistakes() {
        return CommonMistakes.joined(
                CommonMistakes.OF_DESCENT,
                List.of(SecondOrderMistakes.HESSIAN_FORGOTTEN, SecondOrderMistakes.MIXED_DERIVATIVES_FORGOTTEN));
    }

    /** At a stationary point, where every length is as good, nothing moves. */
    private static State next(State state, UpdateRule.Step step) {
        Vector gradient = step.gradient();
        Vector bent = new Vector(
                step.hessian().get().stream().map(row -> row.dot(gradient)).toList());
        Expression square = gradient.dot(gradient);
        Expression length = square.equals(Expression.ZERO) ? Expression.ZERO : square.over(gradient.dot(bent));
        return state.with(LENGTH, Vector.filled(gradient.size(), length))
                .movedTo(state.position().minus(gradient.times(length)));
    }
}
