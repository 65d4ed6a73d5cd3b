package org.gradcheck.expression;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.DigitRun.Separator;

/**
 * A number in pieces, by the digit grouping habits of all countries. A space, comma, apostrophe or underscore between groups
 * of three digits is no more than a grouping; what another country reads otherwise is doubted.
 *
 * @param text begins with the run, and may go on behind it
 * @param run at least two pieces
 */
record GroupedNumber(String text, DigitRun run) {

    /** The number that the run is, if all of it is one. */
    Optional<NumberToken> read() {
        if (run.isOnly(Separator.UNDERSCORE)) {
            return Optional.of(clear());
        }
        if (run.isOnly(Separator.POINT)) {
            return points();
        }
        if (run.isOnly(Separator.COMMA)) {
            return commas();
        }
        if (isGrouped() && (run.isOnly(Separator.APOSTROPHE) || run.isOnly(Separator.SPACE))) {
            return Optional.of(clear());
        }
        return isGrouped() && run.isOnly(Separator.COMMA_AND_SPACE)
                ? Optional.of(clear().doubted("\"" + written() + "\" may be several numbers.", separate()))
                : mixed();
    }

    private boolean isGrouped() {
        return run.isGrouped(run.pieces().size());
    }

    private Optional<NumberToken> points() {
        if (run.separators().size() > 1) {
            return isGrouped() ? Optional.of(clear()) : Optional.empty();
        }
        return PlainNumber.at(text).map(number -> number.text().length() == run.end() ? pointed(number) : number);
    }

    /** {@code 1.000} and {@code 163.696} are written for thousands in much of Europe. */
    private NumberToken pointed(NumberToken number) {
        boolean thousands =
                run.isGrouped(2) && !first().startsWith("0") && run.last().equals("000");
        return thousands
                ? number.doubted(
                        "The point in \"" + number.text() + "\" may be a decimal point or group thousands.",
                        exact(run.digits()))
                : number;
    }

    private Optional<NumberToken> commas() {
        int pieces = run.pieces().size();
        if (isGrouped()) {
            return Optional.of(pieces == 2 ? thousand() : clear());
        }
        if (isIndian()) {
            return Optional.of(indian());
        }
        return pieces == 2 && !first().isEmpty() ? Optional.of(decimalComma()) : Optional.empty();
    }

    /** One comma before three digits: thousands, but thousandths where a comma is the decimal sign. */
    private NumberToken thousand() {
        BigFraction decimal = PlainNumber.fraction(first() + "." + run.last());
        if (first().equals("0")) {
            return NumberToken.clear(written(), decimal, new BigFraction(1, 1000));
        }
        return first().length() > 1
                ? clear()
                : clear().doubted(
                                "The comma in \"" + written() + "\" may group thousands or be a decimal comma.",
                                new Value.Exact(decimal));
    }

    private NumberToken decimalComma() {
        NumberToken number = decimal(1);
        if (first().equals("0")) {
            return number;
        }
        return first().length() > 3 && run.last().length() == 4
                ? clear().doubted("\"" + written() + "\" is not grouped in threes.", new Value.Exact(number.value()))
                : number.doubted("\"" + written() + "\" may be a decimal comma or two numbers.", separate());
    }

    /** The last group has three digits, those before it two. */
    private boolean isIndian() {
        int last = run.pieces().size() - 1;
        boolean indian = last >= 2 && run.last().length() == 3 && first().length() <= 2;
        for (int i = 1; i < last && indian; i++) {
            indian = run.pieces().get(i).length() == 2;
        }
        return indian;
    }

    /** Where the one group within is a pair such as 77, a third equal digit is easily lost from an ordinary number. */
    private NumberToken indian() {
        String pair = run.pieces().get(1);
        if (run.pieces().size() != 3 || pair.charAt(0) != pair.charAt(1)) {
            return clear();
        }
        return clear().doubted(
                        "\"" + written() + "\" is not grouped in threes: a digit may be missing.",
                        exact(first() + pair + pair.charAt(0) + run.last()));
    }

    /** Groups of one kind and then a decimal sign of another: {@code 16,777.216}, {@code 1.234,5}, {@code 1 234.5 678}. */
    private Optional<NumberToken> mixed() {
        Separator grouping = run.separators().get(0);
        if (grouping == Separator.POINT && isSpacedTail(1)) {
            return Optional.of(decimal(1));
        }
        int groups = run.leading(grouping);
        return groups < run.pieces().size() && endsInDecimals(groups) ? Optional.of(decimal(groups)) : Optional.empty();
    }

    private boolean endsInDecimals(int groups) {
        Separator grouping = run.separators().get(0);
        Separator decimal = run.separators().get(groups - 1);
        boolean point = decimal == Separator.POINT && grouping != Separator.POINT;
        boolean comma = decimal == Separator.COMMA && grouping != Separator.COMMA_AND_SPACE;
        return run.isGrouped(groups) && (point || comma) && (run.separators().size() == groups || isSpacedTail(groups));
    }

    /** Behind the decimal sign digits are grouped by spaces, the last group being the rest. */
    private boolean isSpacedTail(int from) {
        boolean spaced = true;
        for (int i = from; i < run.separators().size() && spaced; i++) {
            spaced = run.separators().get(i) == Separator.SPACE
                    && run.pieces().get(i).length() == 3;
        }
        return spaced && run.last().length() <= 3;
    }

    private String first() {
        return run.pieces().get(0);
    }

    private String written() {
        return text.substring(0, run.end());
    }

    private NumberToken clear() {
        return PlainNumber.token(written(), run.digits());
    }

    /** The number with so many pieces before its decimal sign. */
    private NumberToken decimal(int pieces) {
        DigitRun whole = run.first(pieces);
        String decimals = run.digits().substring(whole.digits().length());
        return PlainNumber.token(written(), whole.digits() + "." + decimals);
    }

    private static Value exact(String digits) {
        return new Value.Exact(PlainNumber.fraction(digits));
    }

    /** The pieces as numbers of their own. */
    private Value separate() {
        return new Value.Items(run.pieces().stream().map(GroupedNumber::exact).toList());
    }
}
