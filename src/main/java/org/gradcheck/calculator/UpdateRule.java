package org.gradcheck.calculator;

import java.util.List;
import org.gradcheck.expression.Expression;

/** How an optimiser moves one variable. Immutable; what it remembers from step to step is handed to it. */
interface UpdateRule {

    /**
     * Where a variable is, and what the rule remembers of it.
     *
     * @param memory moving averages and the like, in an order that the rule decides; empty before the first step
     */
    record State(Expression position, List<Expression> memory) {

        public State {
            memory = List.copyOf(memory);
        }

        /** What is remembered at an index; zero before the first step. */
        Expression memory(int index) {
            return index < memory.size() ? memory.get(index) : Expression.ZERO;
        }
    }

    /** Where the gradient is taken. */
    default Expression lookout(State state) {
        return state.position();
    }

    /** The state after a step; the first step is step 1. */
    State next(State state, Expression gradient, int step);
}
