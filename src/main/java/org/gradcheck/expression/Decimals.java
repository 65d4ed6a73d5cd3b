package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;

/**
 * Rounds the value of an expression without symbols correctly: it is enclosed with some digits more than asked for, then
 * with twice as many, until both ends round to the same decimal (Ziv, Fast evaluation of elementary mathematical
 * functions with correctly rounded last bit, ACM Transactions on Mathematical Software 17, 1991).
 *
 * <p>That ends at about {@value #MOST_DIGITS} digits beyond those asked for. What is still on the brink then, because it is
 * exactly half way between two decimals or exactly zero and cannot be proved to be, is taken to be there.
 */
final class Decimals {

    private static final int GUARD_DIGITS = 12;

    /** Enough for the decisions of {@link Enclosure}, which take {@value Enclosure#ALIKE} digits. */
    private static final int MOST_DIGITS = 300;

    private Decimals() {}

    /**
     * The value, correctly rounded.
     *
     * @throws ArithmeticException if there is no value, or none that can be worked out; says why
     */
    static BigDecimal evaluate(Expression expression, MathContext digits) {
        Expression simplified = expression.simplify();
        return simplified instanceof Num number ? rounded(number.value(), digits) : rounded(simplified, digits);
    }

    private static BigDecimal rounded(BigFraction number, MathContext digits) {
        BigDecimal dividend = new BigDecimal(number.getNumerator());
        return number.getDenominator().equals(BigInteger.ONE)
                ? dividend.round(digits)
                : dividend.divide(new BigDecimal(number.getDenominator()), digits);
    }

    private static BigDecimal rounded(Expression expression, MathContext digits) {
        Numeric numeric = expression.fold(new Evaluator());
        Effort effort = Effort.ofEvaluation();
        int most = digits.getPrecision() + MOST_DIGITS;
        for (int tried = digits.getPrecision() + GUARD_DIGITS; tried < most; tried *= 2) {
            try {
                Enclosure enclosure = enclose(numeric, tried, effort);
                BigDecimal low = enclosure.low().round(digits);
                if (low.compareTo(enclosure.high().round(digits)) == 0) {
                    return low;
                }
            } catch (Undecided undecided) {
                continue;
            }
        }
        return onTheBrink(enclose(numeric, most, effort), digits);
    }

    private static Enclosure enclose(Numeric numeric, int digits, Effort effort) {
        return numeric.at(new Point(Precision.of(digits), effort, Map.of()));
    }

    private static BigDecimal onTheBrink(Enclosure enclosure, MathContext digits) {
        if (enclosure.low().signum() * enclosure.high().signum() <= 0 && enclosure.sign() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal width = enclosure.width();
        BigDecimal size = enclosure.low().abs().min(enclosure.high().abs());
        if (width.compareTo(size.scaleByPowerOfTen(-digits.getPrecision())) > 0) {
            throw new ArithmeticException("the number is too small to be worked out");
        }
        return enclosure.low().add(width.divide(BigDecimal.valueOf(2))).round(digits);
    }

    /** An enclosure of an expression without symbols. */
    static Enclosure enclose(Expression expression, int digits) {
        return enclose(expression.fold(new Evaluator()), digits, Effort.ofEvaluation());
    }
}
