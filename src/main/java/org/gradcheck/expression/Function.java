package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * An elementary function.
 *
 * @param fewest the least number of arguments
 * @param most the largest number of arguments
 * @param exact its value where that is a fraction, from arguments that are
 * @param decimal its value to some digits; throws {@link ArithmeticException} outside its domain
 * @param slope its derivative at an expression, for functions of one argument that have one everywhere
 */
record Function(
        String name, int fewest, int most, Exact exact, Decimal decimal, Optional<UnaryOperator<Expression>> slope) {

    /** A value that is a fraction. */
    interface Exact {
        Optional<BigFraction> at(List<BigFraction> arguments);
    }

    /** A value to some digits. */
    interface Decimal {
        BigDecimal at(List<BigDecimal> arguments, MathContext digits);
    }

    /** A smooth function of one argument, whose value is a fraction at 0 only, if anywhere. */
    static Function smooth(
            String name, Optional<BigFraction> atZero, Decimal decimal, UnaryOperator<Expression> slope) {
        Exact exact = arguments -> arguments.get(0).equals(BigFraction.ZERO) ? atZero : Optional.empty();
        return new Function(name, 1, 1, exact, decimal, Optional.of(slope));
    }

    /** A function whose value is a fraction whenever its arguments are. */
    static Function rational(String name, int fewest, int most, Exact exact, Decimal decimal) {
        return new Function(name, fewest, most, exact, decimal, Optional.empty());
    }

    boolean takes(int arguments) {
        return fewest <= arguments && arguments <= most;
    }
}
