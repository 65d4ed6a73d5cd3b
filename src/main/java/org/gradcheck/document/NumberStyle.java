package org.gradcheck.document;

import java.util.Locale;

/** How the number of a list item is written. What a style has no sign for is written in digits. */
public enum NumberStyle {
    ARABIC,
    LETTER,
    CAPITAL_LETTER,
    ROMAN,
    CAPITAL_ROMAN;

    private static final String[] TENS = {"", "x", "xx", "xxx"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    /** The number in this style; 27 and 40 are the first that letters and Roman numbers are not used for. */
    public String write(int number) {
        return switch (this) {
            case ARABIC -> Integer.toString(number);
            case LETTER -> letter(number);
            case CAPITAL_LETTER -> letter(number).toUpperCase(Locale.ROOT);
            case ROMAN -> roman(number);
            case CAPITAL_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
        };
    }

    private static String letter(int number) {
        return number >= 1 && number <= 26 ? String.valueOf((char) ('a' + number - 1)) : Integer.toString(number);
    }

    private static String roman(int number) {
        return number >= 1 && number < 40 ? TENS[number / 10] + ONES[number % 10] : Integer.toString(number);
    }
}
