package org.gradcheck.expression;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/** Digits with at most one point, and an exponent: {@code 5.}, {@code .5}, {@code 1.5e-3}. */
final class PlainNumber {

    /** A number with more digits than this is no homework. */
    private static final int MOST_DIGITS = 4_000;

    private static final int LARGEST_EXPONENT = 4_000;

    private PlainNumber() {}

    /** The number at the start of the text. */
    static Optional<NumberToken> at(String text) {
        int end = DigitRun.digitsEnd(text, 0);
        if (end < text.length() && text.charAt(end) == '.') {
            end = DigitRun.digitsEnd(text, end + 1);
        }
        if (end == 0 || end == 1 && text.charAt(0) == '.') {
            return Optional.empty();
        }
        String mantissa = text.substring(0, end);
        end = exponentEnd(text, end);
        String written = text.substring(0, end);
        return Optional.of(token(written, mantissa.endsWith(".") ? withoutPoint(written, mantissa) : written));
    }

    private static String withoutPoint(String written, String mantissa) {
        return mantissa.substring(0, mantissa.length() - 1) + written.substring(mantissa.length());
    }

    private static int exponentEnd(String text, int end) {
        if (end >= text.length() || text.charAt(end) != 'e' && text.charAt(end) != 'E') {
            return end;
        }
        boolean signed = end + 1 < text.length() && (text.charAt(end + 1) == '+' || text.charAt(end + 1) == '-');
        int digits = end + (signed ? 2 : 1);
        int after = DigitRun.digitsEnd(text, digits);
        boolean isName = after < text.length() && (Character.isLetter(text.charAt(after)) || text.charAt(after) == '_');
        return after == digits || isName ? end : after;
    }

    /**
     * The number that is written so.
     *
     * @param digits the same without grouping, with a point before its decimals
     */
    static NumberToken token(String written, String digits) {
        if (digits.length() > MOST_DIGITS) {
            throw new Unreadable("a number of " + digits.length() + " digits is too long", 0);
        }
        BigDecimal decimal = decimal(digits);
        if (Math.abs((long) decimal.scale()) > LARGEST_EXPONENT) {
            throw tooLarge(written);
        }
        BigFraction lastPlace = Decimal.fraction(BigDecimal.ONE.movePointLeft(decimal.scale()));
        return NumberToken.clear(written, Decimal.fraction(decimal), lastPlace);
    }

    /** The value of digits with at most one point. */
    static BigFraction fraction(String digits) {
        return Decimal.fraction(decimal(digits));
    }

    private static BigDecimal decimal(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException exponentBeyondInt) {
            throw tooLarge(digits);
        }
    }

    private static Unreadable tooLarge(String written) {
        return new Unreadable("\"" + written + "\" is too large or too small to work with", 0);
    }
}
