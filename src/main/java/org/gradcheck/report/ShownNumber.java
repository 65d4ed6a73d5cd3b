package org.gradcheck.report;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A number as people read it: the digits before the point in groups of three, and a very large or small number as digits
 * times a power of ten.
 *
 * @param digits the digits, grouped
 * @param exponent the power of ten that goes with them; 0 if it need not be shown
 * @param rounded whether digits are left out
 */
record ShownNumber(String digits, int exponent, boolean rounded) {

    /** A narrow space that no line breaks at: unlike a comma, nobody takes it for a decimal point. */
    static final char GROUP_SEPARATOR = '\u202f';

    private static final int LONGEST_PLAIN = 21;
    private static final int SMALLEST_PLAIN_EXPONENT = -6;
    private static final MathContext ROUNDED = new MathContext(6);
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** A number with all of its digits, if they are not too many. */
    static ShownNumber of(BigFraction number) {
        BigDecimal dividend = new BigDecimal(number.getNumerator());
        BigDecimal divisor = new BigDecimal(number.getDenominator());
        try {
            return of(dividend.divide(divisor));
        } catch (ArithmeticException endless) {
            return of(dividend.divide(divisor, ROUNDED)).cut();
        }
    }

    /** A number with all of its digits, if they are not too many. */
    static ShownNumber of(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        boolean isNear = exponent >= SMALLEST_PLAIN_EXPONENT && exponent < LONGEST_PLAIN;
        if (isNear && shortest.precision() <= LONGEST_PLAIN) {
            return new ShownNumber(grouped(shortest.toPlainString()), 0, false);
        }
        if (isNear && exponent < ROUNDED.getPrecision()) {
            return new ShownNumber(grouped(shortest.round(ROUNDED).toPlainString()), 0, true);
        }
        BigDecimal mantissa = shortest.scaleByPowerOfTen(-exponent).round(ROUNDED);
        boolean rounded = shortest.precision() > ROUNDED.getPrecision();
        return new ShownNumber(DecimalText.plain(mantissa), exponent, rounded);
    }

    /** A number to six digits. */
    static ShownNumber rounded(BigDecimal number) {
        return of(number.round(ROUNDED));
    }

    private ShownNumber cut() {
        return new ShownNumber(digits, exponent, true);
    }

    /** The number within a sentence: {@code 4.2135 × 10¹⁰⁰²}. */
    String text() {
        String about = rounded ? "about " : "";
        return about + digits.replace('-', '−') + (exponent == 0 ? "" : " × 10" + raised(exponent));
    }

    private static String raised(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        Integer.toString(Math.abs(exponent)).chars().forEach(digit -> text.append(RAISED.charAt(digit - '0')));
        return text.toString();
    }

    /** Numbers of four digits stay in one piece, as they do in print. */
    private static String grouped(String plain) {
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        int first = plain.startsWith("-") ? 1 : 0;
        if (point - first <= 4) {
            return plain;
        }
        StringBuilder text = new StringBuilder(plain);
        for (int at = point - 3; at > first; at -= 3) {
            text.insert(at, GROUP_SEPARATOR);
        }
        return text.toString();
    }
}
