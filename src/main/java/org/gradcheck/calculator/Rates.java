package org.gradcheck.calculator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;

/** The learning rates of an optimiser's steps: one number, or a formula of the step's number t, which is 0 at first. */
record Rates(OptimiserRun run, Arguments arguments, Reckoner reckoner) {

    private static final String TIME = "t";

    /** From the number of a step, 1 for the first, to its rate. */
    IntFunction<Expression> ofSteps() {
        if (!run.hasRate()) {
            return step -> Expression.ONE;
        }
        Expression formula = reckoner.without(TIME).workOut(arguments.get(OptimiserRun.RATE));
        Map<String, Expression> point = reckoner.point();
        if (!formula.symbols().contains(TIME)) {
            Expression rate = Reckoner.at(point, formula);
            return step -> rate;
        }
        checkTime(point);
        return step -> {
            Map<String, Expression> then = new LinkedHashMap<>(point);
            then.put(TIME, Expression.number(step - 1L));
            return Reckoner.at(then, formula);
        };
    }

    /** Nobody can know which t is meant if there are two. */
    private void checkTime(Map<String, Expression> point) {
        if (point.containsKey(TIME)
                || reckoner.names().definition(TIME).isPresent()
                || arguments.names(OptimiserRun.VARIABLES).contains(TIME)) {
            throw new CalculatorFault("In the rate of " + run.name()
                    + " t is the number of the step, 0 for the first; what else is called t needs another name.");
        }
    }
}
