package org.gradcheck.expression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Reads a number at the start of a text, with the digit grouping habits of all countries. A space, comma, apostrophe or
 * underscore between groups of three digits is no more than a grouping.
 */
final class NumberScanner {

    /** A number with more digits than this is no homework. */
    private static final int MOST_DIGITS = 4_000;

    private static final int LARGEST_EXPONENT = 4_000;

    // Groups repeat possessively: the matcher then needs no stack for each, and a long number can't exhaust it.

    /** The separators, each used throughout a number: comma, thin or ordinary space, apostrophe, underscore. */
    private static final Pattern GROUPED = Pattern.compile(
            "\\d{1,3}(?:(?:, ?\\d{3}(?!\\d))++|(?:[ \u00a0\u2009\u202f]\\d{3}(?!\\d))++|(?:['\u2019]\\d{3}(?!\\d))++)(?:\\.\\d+)?");

    private static final Pattern ODDLY_GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{2,3}(?!\\d))++(?<=,\\d{3})(?!,\\d)");
    private static final Pattern UNDERSCORED = Pattern.compile("\\d+(?:_\\d+)++");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+(?!\\d*,)(?![\\d.])");
    private static final Pattern ORDINARY =
            Pattern.compile("(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+(?![A-Za-z_]))?");

    private NumberScanner() {}

    /** The number at the start of the text, without the meaning of commas: for lists and keys. */
    static Optional<NumberToken> ungrouped(String text) {
        return first(UNDERSCORED, text)
                .map(found -> token(found, found.replace("_", ""), ""))
                .or(() -> first(ORDINARY, text).map(found -> token(found, found, "")));
    }

    /** The number at the start of the text. */
    static Optional<NumberToken> grouped(String text) {
        return first(GROUPED, text)
                .map(found -> token(found, found.replaceAll("[^\\d.]", ""), ""))
                .or(() ->
                        first(ODDLY_GROUPED, text).map(found -> token(found, found.replace(",", ""), oddGroups(found))))
                .or(() -> first(DECIMAL_COMMA, text).map(NumberScanner::decimalComma))
                .or(() -> ungrouped(text));
    }

    private static NumberToken decimalComma(String found) {
        String doubt = found.startsWith("0,") ? "" : "\"" + found + "\" may be a decimal comma or two numbers.";
        return token(found, found.replace(',', '.'), doubt);
    }

    private static String oddGroups(String found) {
        return "\"" + found + "\" is not grouped in threes: a digit may be missing.";
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static NumberToken token(String written, String digits, String doubt) {
        if (digits.length() > MOST_DIGITS) {
            throw new Unreadable("a number of " + digits.length() + " digits is too long", 0);
        }
        BigDecimal decimal = decimal(digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits);
        if (Math.abs((long) decimal.scale()) > LARGEST_EXPONENT) {
            throw tooLarge(written);
        }
        BigFraction lastPlace = Decimal.fraction(BigDecimal.ONE.movePointLeft(decimal.scale()));
        return new NumberToken(written, Decimal.fraction(decimal), lastPlace, doubt);
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
