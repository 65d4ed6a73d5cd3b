package org.gradcheck.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.calculator.UpdateRule.State;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Shortening;

/**
 * The steps of an optimiser. The result of the last step is exact in the state before it; states between steps are
 * shortened by {@link Shortening}.
 *
 * @param slopes variable to the derivative of the loss by it
 * @param point the values of all symbols that have one; a variable without a value stays a symbol
 * @param decay added to each gradient, times the variable
 */
record Descent(Map<String, Expression> slopes, Map<String, Expression> point, Expression decay, UpdateRule rule) {

    /** Where the variables are after so many steps. */
    List<Expression> after(int steps) {
        Map<String, State> states = new LinkedHashMap<>();
        slopes.keySet()
                .forEach(name -> states.put(name, new State(point.getOrDefault(name, new Symbol(name)), List.of())));
        for (int step = 1; step <= steps; step++) {
            states.replaceAll((name, state) -> shortened(state));
            advance(states, step);
        }
        return states.values().stream().map(State::position).toList();
    }

    private void advance(Map<String, State> states, int step) {
        Map<String, Expression> outlook = new LinkedHashMap<>(point);
        states.forEach((name, state) -> outlook.put(name, rule.lookout(state)));
        Map<String, Expression> gradients = new LinkedHashMap<>();
        slopes.forEach((name, slope) -> gradients.put(name, Reckoner.at(outlook, slope)));
        states.replaceAll((name, state) -> rule.next(state, decayed(name, gradients, outlook), step));
    }

    private Expression decayed(String name, Map<String, Expression> gradients, Map<String, Expression> outlook) {
        return gradients
                .getOrDefault(name, Expression.ZERO)
                .plus(decay.times(outlook.getOrDefault(name, Expression.ZERO)));
    }

    private static State shortened(State state) {
        List<Expression> memory = new ArrayList<>(state.memory());
        memory.replaceAll(Shortening::shortened);
        return new State(Shortening.shortened(state.position()), memory);
    }
}
