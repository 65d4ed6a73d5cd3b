package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;

/**
 * How far off a calculation may be because decimals in it are rounded: the sum, over these decimals, of what one unit in
 * the last digit changes. A decimal of one or two digits, such as 0.5, is taken to be exact.
 */
public final class Rounding {

    private static final MathContext DIGITS = new MathContext(30);
    private static final BigFraction FEWEST_UNITS = new BigFraction(100);

    private Rounding() {}

    /** The slack of a calculation as it is written; zero if nothing in it is rounded or it has no value. */
    public static BigDecimal slack(String text, Notation notation) {
        if (!(ExpressionReader.read(text, notation) instanceof Parse.Read read)) {
            return BigDecimal.ZERO;
        }
        List<NumberToken> rounded = read.numbers().stream()
                .filter(number -> number.value().divide(number.lastPlace()).compareTo(FEWEST_UNITS) >= 0)
                .filter(number -> number.lastPlace().compareTo(BigFraction.ONE) < 0)
                .toList();
        try {
            BigDecimal value = Decimals.evaluate(read.read(), DIGITS);
            return rounded.stream()
                    .map(number -> changed(read.read(), number).subtract(value).abs())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        } catch (ArithmeticException noValue) {
            return BigDecimal.ZERO;
        }
    }

    private static BigDecimal changed(Expression expression, NumberToken number) {
        Expression other = new Num(number.value().add(number.lastPlace()));
        Expression replaced = expression.fold(new Substitution(Map.of()) {
            @Override
            public Expression number(BigFraction value) {
                return value.equals(number.value()) ? other : super.number(value);
            }
        });
        return Decimals.evaluate(replaced, DIGITS);
    }
}
