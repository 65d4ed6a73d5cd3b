package org.gradcheck.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Value;

/** Numbers as decimal text for other programs: whole numbers exactly, others to 17 significant digits. */
final class DecimalText {

    /** As many digits as tell any two doubles apart. */
    private static final MathContext DIGITS = new MathContext(17);

    /** Longer whole numbers are rounded as others are; no count of a network comes near. */
    private static final int LONGEST_WHOLE_NUMBER = 60;

    private static final int LARGEST_PLAIN_EXPONENT = 20;
    private static final int SMALLEST_PLAIN_EXPONENT = -7;

    private DecimalText() {}

    /** A number, or where the value is not one number, its expression. */
    static String of(Value value) {
        if (value instanceof Value.Exact exact) {
            return of(exact.number());
        }
        Optional<BigDecimal> decimal = value.decimal(DIGITS);
        return decimal.map(DecimalText::text).orElseGet(() -> value.expression().canon());
    }

    static String of(BigFraction number) {
        BigDecimal numerator = new BigDecimal(number.getNumerator());
        boolean isWhole = number.getDenominator().equals(BigInteger.ONE);
        if (isWhole && numerator.precision() <= LONGEST_WHOLE_NUMBER) {
            return numerator.toPlainString();
        }
        return text(numerator.divide(new BigDecimal(number.getDenominator()), DIGITS));
    }

    /** {@code 0.25}, {@code 1.5e-9}, {@code 4.2135e1002}. */
    static String text(BigDecimal decimal) {
        BigDecimal shortest = decimal.stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (shortest.signum() == 0 || exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT) {
            return shortest.toPlainString();
        }
        return shortest.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
    }

    /** The number without an exponent or needless zeros: {@code 2.5}. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
