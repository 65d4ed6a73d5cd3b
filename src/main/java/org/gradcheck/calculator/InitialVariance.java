package org.gradcheck.calculator;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.expression.Spelling;

/** The variance of a layer's initial weights: that of a named rule, or the square of a deviation. */
interface InitialVariance {

    Parameter INIT = Parameter.optional("init", Kind.NAME);
    Parameter DEVIATION = Parameter.optional("std", Kind.NUMBER);

    /** Glorot and Bengio, 2010, equation 16; He et al., 2015, equation 10; LeCun et al., Efficient BackProp, 1998, section 4.6. */
    Map<String, BinaryOperator<Expression>> RULES = new TreeMap<>(Map.of(
            "xavier", (in, out) -> Expression.number(2).over(in.plus(out)),
            "he", (in, out) -> Expression.number(2).over(in),
            "lecun", (in, out) -> Expression.ONE.over(in)));

    Expression of(Expression fanIn, Expression fanOut);

    /** The one that is asked for. */
    static InitialVariance of(Arguments arguments, Reckoner reckoner) {
        Optional<Expression> deviation = arguments.find(DEVIATION.name()).map(reckoner::workOut);
        Optional<String> rule = arguments.findName(INIT.name());
        if (deviation.isPresent() == rule.isPresent()) {
            throw new CalculatorFault("Initial weights need either init: " + String.join(" or ", RULES.keySet())
                    + ", or std: their deviation.");
        }
        return rule.map(InitialVariance::named)
                .orElseGet(() -> (in, out) -> deviation.orElseThrow().times(deviation.orElseThrow()));
    }

    private static InitialVariance named(String rule) {
        return Optional.ofNullable(RULES.get(rule))
                .<InitialVariance>map(variance -> variance::apply)
                .orElseThrow(() -> new CalculatorFault(
                        "There is no init " + rule + "." + Spelling.didYouMean(rule, RULES.keySet())));
    }

    /** The mistake of taking the deviation for the variance. */
    default InitialVariance root() {
        return (in, out) -> of(in, out).raisedTo(new Num(BigFraction.ONE_HALF));
    }
}
