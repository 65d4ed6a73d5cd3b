package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Symbol;

/**
 * Goes on from the derivative of an inner function, which was asked for, to that of an outer one by the chain rule: {@code
 * derivative((y - f)^2/2, w)} is {@code -(y - f)*derivative(f, w)}.
 *
 * @param answers calculation to {@code part(...)}
 */
record InnerDerivatives(Map<Expression, Expression> answers) {

    private static final String DERIVATIVE = "derivative";
    private static final String FUNCTION = "f";
    private static final String VARIABLE = "x";

    /** No name that a rubric can have. */
    private static final Symbol INNER = new Symbol("inner function");

    /** The product of the outer derivative and an answer, for each inner function that alone depends on the variable. */
    List<Expression> ways(Call call) {
        List<Expression> ways = new ArrayList<>();
        if (isDerivative(call)) {
            answers.forEach((calculation, answer) -> {
                if (calculation instanceof Call inner
                        && isDerivative(inner)
                        && argument(inner, VARIABLE).equals(argument(call, VARIABLE))) {
                    way(call, argument(inner, FUNCTION), answer).ifPresent(ways::add);
                }
            });
        }
        return ways;
    }

    private static Optional<Expression> way(Call call, Expression function, Expression answer) {
        Replacement hiding = new Replacement(Map.of(function, INNER), other -> Optional.empty());
        String variable = argument(call, VARIABLE).canon();
        return hiding.inside(argument(call, FUNCTION))
                .filter(outer -> !outer.symbols().contains(variable))
                .map(outer -> outer.derivative(INNER.name()).substitute(Map.of(INNER.name(), function)))
                .map(slope -> new Product(List.of(slope, answer)));
    }

    private static boolean isDerivative(Call call) {
        return call.function().equals(DERIVATIVE) && call.named().keySet().containsAll(List.of(FUNCTION, VARIABLE));
    }

    private static Expression argument(Call call, String name) {
        return call.named().getOrDefault(name, Expression.ZERO);
    }
}
