package org.gradcheck.calculator;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Signature;
import org.gradcheck.expression.Spelling;

/** By what initial weights are scaled so that signals keep their size through an activation function. */
record Gain() implements Calculator {

    private static final Expression TWO = Expression.number(2);

    /** Name of the activation to its gain, by the slope of its negative side. */
    private static final Map<String, UnaryOperator<Expression>> GAINS = new TreeMap<>(Map.of(
            "linear", slope -> Expression.ONE,
            "sigmoid", slope -> Expression.ONE,
            "tanh", slope -> new Num(new BigFraction(5, 3)),
            "relu", slope -> root(TWO),
            "selu", slope -> new Num(new BigFraction(3, 4)),
            "leaky_relu", slope -> root(TWO.over(Expression.ONE.plus(slope.times(slope))))));

    private static Expression root(Expression square) {
        return square.raisedTo(new Num(BigFraction.ONE_HALF));
    }

    @Override
    public Signature signature() {
        return Signature.of(
                "gain",
                Parameter.required("activation", Kind.NAME),
                Parameter.optional("slope", Kind.NUMBER, new Num(new BigFraction(1, 100))));
    }

    @Override
    public String explanation() {
        return "The gain of initial weights for an activation: sqrt(2) for relu, sqrt(2/(1 + slope^2)) for leaky_relu, 5/3 for tanh, "
                + "3/4 for selu, 1 for linear and sigmoid.";
    }

    @Override
    public String source() {
        return "He, Zhang, Ren and Sun, Delving Deep into Rectifiers, 2015, section 2.2; PyTorch documentation 2.0 (2023), "
                + "torch.nn.init.calculate_gain";
    }

    @Override
    public Expression compute(Arguments arguments, Reckoner reckoner) {
        String activation = arguments.get("activation").canon();
        return Optional.ofNullable(GAINS.get(activation))
                .orElseThrow(() -> new CalculatorFault(
                        "There is no gain for " + activation + "." + Spelling.didYouMean(activation, GAINS.keySet())))
                .apply(reckoner.workOut(arguments.get("slope")));
    }
}
