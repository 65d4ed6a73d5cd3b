package org.gradcheck.calculator;

import java.math.BigInteger;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;

/**
 * An argument that must be a whole number.
 *
 * @param name what it is called
 */
record WholeNumber(String name, Expression value) {

    /** @throws CalculatorFault if it is none, or is negative or larger */
    long upTo(long largest) {
        if (value instanceof Num number
                && number.isWhole()
                && number.value().getNumerator().signum() >= 0
                && number.value().getNumerator().compareTo(BigInteger.valueOf(largest)) <= 0) {
            return number.value().longValue();
        }
        throw new CalculatorFault(
                "The " + name + " must be a whole number up to " + largest + ", not " + value.canon() + ".");
    }
}
