package org.gradcheck.optimiser;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.gradcheck.expression.Expression;

/** How an optimiser moves the variables. Immutable; what it remembers from step to step is handed to it. */
@FunctionalInterface
public interface UpdateRule {

    /**
     * What is known when a step is made.
     *
     * @param number 1 for the first step
     * @param gradient at the {@link #outlook}, with what is done to it before the rule sees it
     * @param hessian the rows of the second derivatives there, worked out only where they are needed
     */
    record Step(int number, Expression rate, Vector gradient, Supplier<List<Vector>> hessian) {

        Step withGradient(Vector other) {
            return new Step(number, rate, other, hessian);
        }

        Step withHessian(Supplier<List<Vector>> other) {
            return new Step(number, rate, gradient, other);
        }

        boolean isFirst() {
            return number == 1;
        }
    }

    /** The state after a step. */
    State next(State state, Step step);

    /** Where the gradient is taken. */
    default Vector outlook(State state) {
        return state.position();
    }

    /** This rule, told something else of each step. */
    default UpdateRule told(UnaryOperator<Step> change) {
        return moving((state, step) -> next(state, change.apply(step)));
    }

    /** A rule that looks where this one does and moves as another one. */
    default UpdateRule moving(UpdateRule other) {
        UpdateRule looking = this;
        return new UpdateRule() {
            @Override
            public Vector outlook(State state) {
                return looking.outlook(state);
            }

            @Override
            public State next(State state, Step step) {
                return other.next(state, step);
            }
        };
    }
}
