package org.gradcheck.optimiser;

import org.gradcheck.expression.Expression;
import org.gradcheck.optimiser.Descent.Stage;

/** In which order the variables move in a step. */
@FunctionalInterface
interface Sweep {

    /** All at once, by the gradient where they were: the right way. */
    Sweep TOGETHER = Descent::stage;

    /** One after another, each by the gradient with the new values of those before it. */
    Sweep IN_TURN = (descent, state, step, isLast) -> {
        Vector gradient = Vector.filled(state.position().size(), Expression.ZERO);
        Stage stage = new Stage(step, Expression.ZERO, gradient, state);
        for (int variable = 0; variable < gradient.size(); variable++) {
            Stage all = descent.stage(stage.state(), step, isLast);
            Vector seen = stage.gradient().with(variable, all.gradient().entry(variable));
            stage = new Stage(step, all.rate(), seen, stage.state().with(variable, all.state()));
        }
        return stage;
    };

    Stage next(Descent descent, State state, int step, boolean isLast);
}
