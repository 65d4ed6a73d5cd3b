package org.gradcheck.expression;

import static org.gradcheck.expression.Expression.ONE;
import static org.gradcheck.expression.Expression.ZERO;
import static org.gradcheck.expression.Simplification.called;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Constant;

/** Activation functions of neural networks. */
final class ActivationFunctions {

    static final List<Function> ALL = List.of(
            Function.of("sigmoid", ActivationFunctions::sigmoid)
                    .atZero(ONE.over(Expression.number(2)))
                    .slope(x -> called("sigmoid", x).times(ONE.minus(called("sigmoid", x)))),
            Function.of("softplus", ActivationFunctions::softplus).slope(x -> called("sigmoid", x)),
            // At the kink 0, as frameworks have it; all that is told by it has their derivatives at kinks as well.
            Function.of("relu", (x, p) -> x.max(Enclosure.ZERO))
                    .rationally(
                            x -> Optional.of(x.get(0).compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : x.get(0)))
                    .slope(x -> called("max", ZERO, called("sign", x))),
            Function.of("erf", ErrorFunction::of)
                    .atZero(ZERO)
                    .slope(x -> number("2")
                            .over(called("sqrt", Constant.PI))
                            .times(exp(x.times(x).negate()))),
            told("relu6", x -> clipped(x, "6")),
            told("leakyrelu", "0.01", ActivationFunctions::leaky),
            told("leaky_relu", "0.01", ActivationFunctions::leaky),
            Function.told("prelu", 2, 2, x -> Optional.of(leaky(x.get(0), x.get(1)))),
            // Clevert, Unterthiner and Hochreiter, Fast and accurate deep network learning by ELUs, 2016, equation 15
            told(
                    "elu",
                    "1",
                    (x, alpha) -> positive(x).plus(alpha.times(exp(negative(x)).minus(ONE)))),
            // Klambauer and others, Self-normalizing neural networks, 2017, equation 2 and theorem 1
            told(
                    "selu",
                    x -> number("1.0507009873554804934193349852946")
                            .times(positive(x)
                                    .plus(number("1.6732632423543772848170429916717")
                                            .times(exp(negative(x)).minus(ONE))))),
            // Barron, Continuously differentiable exponential linear units, 2017, equation 2
            told(
                    "celu",
                    "1",
                    (x, alpha) -> positive(x)
                            .plus(alpha.times(exp(negative(x).over(alpha)).minus(ONE)))),
            // Hendrycks and Gimpel, Gaussian error linear units, 2016, section 2
            told(
                    "gelu",
                    x -> x.times(ONE.plus(called("erf", x.over(called("sqrt", number("2")))))
                            .over(number("2")))),
            told("gelu_tanh", x -> x.times(ONE.plus(called("tanh", cubed(x))).over(number("2")))),
            // Elfwing, Uchibe and Doya, Sigmoid-weighted linear units, 2018, equation 5
            told("silu", x -> x.times(called("sigmoid", x))),
            // Ramachandran, Zoph and Le, Searching for activation functions, 2017, section 4
            told("swish", "1", (x, beta) -> x.times(called("sigmoid", beta.times(x)))),
            // Misra, Mish, 2019, equation 1
            told("mish", x -> x.times(called("tanh", called("softplus", x)))),
            told("log_sigmoid", x -> called("softplus", x.negate()).negate()),
            told("softsign", x -> x.over(ONE.plus(called("abs", x)))),
            told("tanhshrink", x -> x.minus(called("tanh", x))),
            told("hardtanh", x -> clipped(x.plus(ONE), "2").minus(ONE)),
            // Howard and others, Searching for MobileNetV3, 2019, section 5.2
            told("hardsigmoid", ActivationFunctions::hardSigmoid),
            told("hard_sigmoid", ActivationFunctions::hardSigmoid),
            told("hardswish", x -> x.times(hardSigmoid(x))),
            told("hard_swish", x -> x.times(hardSigmoid(x))));

    private ActivationFunctions() {}

    private static Function told(String name, UnaryOperator<Expression> inOtherTerms) {
        return Function.told(name, 1, 1, x -> Optional.of(inOtherTerms.apply(x.get(0))));
    }

    /** With a parameter that has a usual value. */
    private static Function told(String name, String usual, BinaryOperator<Expression> inOtherTerms) {
        Expression otherwise = number(usual);
        return Function.told(
                name, 1, 2, x -> Optional.of(inOtherTerms.apply(x.get(0), x.size() > 1 ? x.get(1) : otherwise)));
    }

    private static Enclosure sigmoid(Enclosure x, Precision precision) {
        if (x.low().signum() < 0) {
            Enclosure small = Transcendental.exp(x, precision);
            return small.over(Enclosure.ONE.plus(small, precision), precision);
        }
        Enclosure small = Transcendental.exp(x.negate(), precision);
        return Enclosure.ONE.over(Enclosure.ONE.plus(small, precision), precision);
    }

    /** {@code max(0, x) + ln(1 + e^-|x|)}, in which no exponential is large. */
    private static Enclosure softplus(Enclosure x, Precision precision) {
        Enclosure small = Transcendental.exp(x.abs().negate(), precision);
        Enclosure rest = Transcendental.ln(Enclosure.ONE.plus(small, precision), precision);
        return x.max(Enclosure.ZERO).plus(rest, precision);
    }

    private static Expression positive(Expression x) {
        return called("relu", x);
    }

    /** With the derivative 1 at zero. */
    private static Expression negative(Expression x) {
        return x.minus(positive(x));
    }

    private static Expression leaky(Expression x, Expression slope) {
        return positive(x).plus(slope.times(negative(x)));
    }

    /** Between zero and a largest value, with the derivative 0 at both. */
    private static Expression clipped(Expression x, String largest) {
        return number(largest).minus(positive(number(largest).minus(positive(x))));
    }

    private static Expression hardSigmoid(Expression x) {
        return clipped(x.plus(number("3")), "6").over(number("6"));
    }

    /** {@code sqrt(2/pi)*(x + 0.044715*x^3)}. */
    private static Expression cubed(Expression x) {
        return called("sqrt", number("2").over(Constant.PI))
                .times(x.plus(number("0.044715").times(x.raisedTo(number("3")))));
    }

    private static Expression exp(Expression x) {
        return Constant.E.raisedTo(x);
    }

    private static Expression number(String decimal) {
        return new Expression.Num(Decimal.fraction(new BigDecimal(decimal)));
    }
}
