package org.gradcheck.expression;

import static org.gradcheck.expression.Expression.ONE;
import static org.gradcheck.expression.Expression.ZERO;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The hyperbolic functions and their inverses, by exponentials and logarithms (Abramowitz and Stegun, 4.5 and 4.6). */
final class HyperbolicFunctions {

    private static final Enclosure HALF = Enclosure.of(new BigDecimal("0.5"));

    static final List<Function> ALL = List.of(
            Function.of("sinh", (x, p) -> exp(x, p).minus(exp(x.negate(), p), p).times(HALF, p))
                    .atZero(ZERO)
                    .slope(x -> Simplification.called("cosh", x)),
            Function.of("cosh", (x, p) -> exp(x, p).plus(exp(x.negate(), p), p).times(HALF, p))
                    .atZero(ONE)
                    .slope(x -> Simplification.called("sinh", x)),
            Function.of("tanh", HyperbolicFunctions::tanh)
                    .atZero(ZERO)
                    .slope(x -> ONE.minus(square(Simplification.called("tanh", x)))),
            Function.of("asinh", HyperbolicFunctions::asinh)
                    .atZero(ZERO)
                    .slope(x -> ONE.over(Simplification.called("sqrt", square(x).plus(ONE)))),
            Function.of("acosh", HyperbolicFunctions::acosh)
                    .exactly(x -> x.get(0).equals(ONE) ? Optional.of(ZERO) : Optional.empty())
                    .slope(x -> ONE.over(Simplification.called("sqrt", square(x).minus(ONE)))),
            Function.of("atanh", HyperbolicFunctions::atanh).atZero(ZERO).slope(x -> ONE.over(ONE.minus(square(x)))));

    private HyperbolicFunctions() {}

    /** {@code 1 - 2/(e^(2x) + 1)} of the size, which no exponential of a large number disturbs. */
    private static Enclosure tanh(Enclosure x, Precision precision) {
        if (x.high().signum() < 0) {
            return tanh(x.negate(), precision).negate();
        }
        Enclosure small = exp(x.plus(x, precision).negate(), precision);
        return Enclosure.ONE.minus(small, precision).over(Enclosure.ONE.plus(small, precision), precision);
    }

    private static Enclosure asinh(Enclosure x, Precision precision) {
        if (x.high().signum() < 0) {
            return asinh(x.negate(), precision).negate();
        }
        Enclosure root = Transcendental.sqrt(x.times(x, precision).abs().plus(Enclosure.ONE, precision), precision);
        return Transcendental.ln(x.plus(root, precision), precision);
    }

    private static Enclosure acosh(Enclosure x, Precision precision) {
        Enclosure above = x.minus(Enclosure.ONE, precision);
        if (above.sign() < 0) {
            throw new ArithmeticException("only numbers from 1 on have an acosh");
        }
        Enclosure square = x.plus(Enclosure.ONE, precision).times(above, precision);
        return Transcendental.ln(x.plus(Transcendental.sqrt(square, precision), precision), precision);
    }

    private static Enclosure atanh(Enclosure x, Precision precision) {
        Enclosure above = Enclosure.ONE.plus(x, precision);
        Enclosure below = Enclosure.ONE.minus(x, precision);
        if (above.sign() <= 0 || below.sign() <= 0) {
            throw new ArithmeticException("only numbers between -1 and 1 have an atanh");
        }
        return Transcendental.ln(above.over(below, precision), precision).times(HALF, precision);
    }

    private static Enclosure exp(Enclosure x, Precision precision) {
        return Transcendental.exp(x, precision);
    }

    private static Expression square(Expression x) {
        return x.raisedTo(Expression.number(2));
    }
}
