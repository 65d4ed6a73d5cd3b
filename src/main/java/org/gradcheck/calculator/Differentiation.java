package org.gradcheck.calculator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Symbol;

/** A way to differentiate: the right one, or one with a usual mistake. */
interface Differentiation {

    /** The derivative by a symbol. */
    Expression slope(Expression function, String by);

    /** The derivative that is taken of a function at a value, where it is another than its own. */
    default Optional<UnaryOperator<Expression>> rule(String function) {
        return Optional.empty();
    }

    /** A mistake, with what to tell about it. */
    record Mistake(String code, String sentence, Differentiation instead) {}

    List<Mistake> MISTAKES = List.of(
            new Mistake(
                    "sigmoid-derivative-wrong",
                    "The derivative of sigmoid(x) was taken as sigmoid(x)*sigmoid(1 - x) instead of "
                            + "sigmoid(x)*(1 - sigmoid(x)).",
                    wrongly("sigmoid", Differentiation::wrongSigmoid)),
            new Mistake(
                    "sigmoid-derivative-wrong",
                    "A factor of the derivative is missing: that of sigmoid(x) is sigmoid(x)*(1 - sigmoid(x)), and the "
                            + "inner function comes in by the chain rule.",
                    wrongly("sigmoid", x -> Expression.call("sigmoid", x))),
            new Mistake(
                    "inner-derivative-forgotten",
                    "The derivative of the inner function is missing.",
                    (function, by) -> function.derivative(by, withoutInner(by))));

    /** The right way. */
    static Differentiation standard() {
        return Expression::derivative;
    }

    /** With another derivative of one function. */
    private static Differentiation wrongly(String name, UnaryOperator<Expression> slope) {
        return new Differentiation() {
            @Override
            public Expression slope(Expression function, String by) {
                return function.derivative(by, Map.of(name, slope));
            }

            @Override
            public Optional<UnaryOperator<Expression>> rule(String function) {
                return Optional.of(slope).filter(other -> function.equals(name));
            }
        };
    }

    private static Expression wrongSigmoid(Expression x) {
        Expression other = Expression.call("sigmoid", Expression.ONE.minus(x));
        return Expression.call("sigmoid", x).times(other);
    }

    /** The slope of each smooth function divided by the inner derivative, with which it will be multiplied. */
    private static Map<String, UnaryOperator<Expression>> withoutInner(String by) {
        Map<String, UnaryOperator<Expression>> rules = new TreeMap<>();
        for (String name : List.of("sigmoid", "tanh", "softplus", "ln", "sin", "cos")) {
            rules.put(name, x -> outer(name, x).over(x.derivative(by)));
        }
        return rules;
    }

    private static Expression outer(String function, Expression x) {
        Expression slope = Expression.call(function, new Symbol("x")).derivative("x");
        return slope.substitute(Map.of("x", x)).simplify();
    }
}
