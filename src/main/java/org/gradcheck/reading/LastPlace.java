package org.gradcheck.reading;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Parse;

/** Tells the unit of the last written digit of a number, as in {@code 163,696}, {@code -0.82} or {@code 1.1*10^9}. */
final class LastPlace {

    private LastPlace() {}

    /** Empty where the text is exact by its form: a fraction, a power, an unevaluated calculation. */
    static Optional<BigFraction> of(Parse.Read read) {
        Expression magnitude = read.read() instanceof Negative negative ? negative.term() : read.read();
        if (read.numbers().isEmpty()) {
            return Optional.empty();
        }
        BigFraction first = read.numbers().get(0).lastPlace();
        if (magnitude instanceof Num) {
            return Optional.of(first);
        }
        if (magnitude instanceof Product product
                && product.factors().size() == 2
                && product.factors().get(0) instanceof Num
                && isPowerOfTen(product.factors().get(1))) {
            BigFraction scale = ((Num) product.factors().get(1).simplify()).value();
            return Optional.of(first.multiply(scale));
        }
        return Optional.empty();
    }

    /** Whether an expression is a number, with or without a sign. */
    static boolean isNumber(Expression expression) {
        return expression instanceof Num || expression instanceof Negative negative && negative.term() instanceof Num;
    }

    private static boolean isPowerOfTen(Expression factor) {
        return factor instanceof Power power
                && power.base().equals(Expression.number(10))
                && factor.simplify() instanceof Num;
    }
}
