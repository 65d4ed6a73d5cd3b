package org.gradcheck.expression;

import static org.gradcheck.expression.Expression.ONE;
import static org.gradcheck.expression.Expression.ZERO;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;

/** Activation functions of neural networks. */
final class ActivationFunctions {

    static final List<Function> ALL = List.of(
            Function.of("sigmoid", ActivationFunctions::sigmoid)
                    .atZero(ONE.over(Expression.number(2)))
                    .slope(x ->
                            Simplification.called("sigmoid", x).times(ONE.minus(Simplification.called("sigmoid", x)))),
            Function.of("softplus", ActivationFunctions::softplus).slope(x -> Simplification.called("sigmoid", x)),
            // At the kink 0, as frameworks have it.
            Function.of("relu", (x, p) -> x.max(Enclosure.ZERO))
                    .rationally(
                            x -> Optional.of(x.get(0).compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : x.get(0)))
                    .slope(x -> Simplification.called("max", ZERO, Simplification.called("sign", x))),
            told("leakyrelu", "0.01", (x, slope) -> positive(x).plus(slope.times(negative(x)))),
            // Clevert, Unterthiner and Hochreiter, Fast and accurate deep network learning by ELUs, 2016, equation 15
            told(
                    "elu",
                    "1",
                    (x, alpha) -> positive(x)
                            .plus(alpha.times(
                                    Expression.Constant.E.raisedTo(negative(x)).minus(ONE)))),
            // Elfwing, Uchibe and Doya, Sigmoid-weighted linear units, 2018, equation 5
            told("silu", x -> x.times(Simplification.called("sigmoid", x))),
            told("softsign", x -> x.over(ONE.plus(Simplification.called("abs", x)))),
            told("hardtanh", x -> Simplification.called("max", ONE.negate(), Simplification.called("min", ONE, x))));

    private ActivationFunctions() {}

    private static Function told(String name, UnaryOperator<Expression> inOtherTerms) {
        return Function.told(name, 1, 1, x -> Optional.of(inOtherTerms.apply(x.get(0))));
    }

    /** With a parameter that has a usual value. */
    private static Function told(String name, String usual, BinaryOperator<Expression> inOtherTerms) {
        Expression otherwise = new Expression.Num(Decimal.fraction(new BigDecimal(usual)));
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
        return Simplification.called("max", ZERO, x);
    }

    private static Expression negative(Expression x) {
        return Simplification.called("min", ZERO, x);
    }
}
