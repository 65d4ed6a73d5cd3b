package org.gradcheck.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.DigitRun.Separator;

/**
 * Reads a number at the start of a text, with the digit grouping habits of all countries. A space, comma, apostrophe or
 * underscore between groups of three digits is no more than a grouping; what another country reads otherwise is doubted.
 */
final class NumberScanner {

    /** A number with more digits than this is no homework. */
    private static final int MOST_DIGITS = 4_000;

    private static final int LARGEST_EXPONENT = 4_000;

    private NumberScanner() {}

    /** The number at the start of the text, without the meaning of commas: for lists and keys. */
    static Optional<NumberToken> ungrouped(String text) {
        DigitRun run = DigitRun.at(text, 0);
        int underscored = 1;
        while (underscored <= run.separators().size()
                && run.separators().get(underscored - 1) == Separator.UNDERSCORE) {
            underscored++;
        }
        return underscored > 1 ? Optional.of(clear(text, run.first(underscored))) : ordinary(text, run);
    }

    /** The number at the start of the text. */
    static Optional<NumberToken> grouped(String text) {
        DigitRun run = DigitRun.at(text, 0);
        if (run.separators().isEmpty()) {
            return ordinary(text, run);
        }
        for (int pieces = run.pieces().size(); pieces > 1; pieces--) {
            Optional<NumberToken> number = whole(text, run.first(pieces));
            if (number.isPresent()) {
                return number;
            }
        }
        return ordinary(text, run);
    }

    /** The number that a run of digits and separators is, if all of it is one. */
    private static Optional<NumberToken> whole(String text, DigitRun run) {
        int pieces = run.pieces().size();
        if (run.isOnly(Separator.UNDERSCORE)) {
            return Optional.of(clear(text, run));
        }
        if (run.isOnly(Separator.POINT)) {
            return points(text, run);
        }
        if (run.isOnly(Separator.COMMA)) {
            return commas(text, run);
        }
        if (isSwiss(run) || run.isOnly(Separator.SPACE) && run.isGrouped(pieces)) {
            return Optional.of(clear(text, run));
        }
        if (run.isOnly(Separator.COMMA_AND_SPACE) && run.isGrouped(pieces)) {
            return Optional.of(clear(text, run)
                    .doubted("\"" + written(text, run) + "\" may be several numbers.", list(run.pieces())));
        }
        return mixed(text, run);
    }

    private static boolean isSwiss(DigitRun run) {
        return run.isOnly(Separator.APOSTROPHE) && run.isGrouped(run.pieces().size());
    }

    private static Optional<NumberToken> points(String text, DigitRun run) {
        if (run.separators().size() > 1) {
            return run.isGrouped(run.pieces().size()) ? Optional.of(clear(text, run)) : Optional.empty();
        }
        return ordinary(text, run).map(number -> number.text().length() == run.end() ? pointed(number, run) : number);
    }

    /** {@code 1.000} and {@code 163.696} are written for thousands in much of Europe. */
    private static NumberToken pointed(NumberToken number, DigitRun run) {
        String before = run.pieces().get(0);
        boolean thousands =
                run.isGrouped(2) && !before.startsWith("0") && run.last().equals("000");
        return thousands
                ? number.doubted(
                        "The point in \"" + number.text() + "\" may be a decimal point or group thousands.",
                        new Value.Exact(fraction(run.digits())))
                : number;
    }

    private static Optional<NumberToken> commas(String text, DigitRun run) {
        int pieces = run.pieces().size();
        if (run.isGrouped(pieces)) {
            return Optional.of(pieces == 2 ? thousand(text, run) : clear(text, run));
        }
        if (isIndian(run)) {
            return Optional.of(indian(text, run));
        }
        return pieces == 2 && !run.pieces().get(0).isEmpty() ? Optional.of(decimalComma(text, run)) : Optional.empty();
    }

    /** One comma before three digits: thousands, but thousandths where a comma is the decimal sign. */
    private static NumberToken thousand(String text, DigitRun run) {
        BigFraction decimal = fraction(run.pieces().get(0) + "." + run.last());
        if (run.pieces().get(0).equals("0")) {
            return NumberToken.clear(written(text, run), decimal, new BigFraction(1, 1000));
        }
        NumberToken number = clear(text, run);
        return run.pieces().get(0).length() > 1
                ? number
                : number.doubted(
                        "The comma in \"" + number.text() + "\" may group thousands or be a decimal comma.",
                        new Value.Exact(decimal));
    }

    private static NumberToken decimalComma(String text, DigitRun run) {
        String digits = run.pieces().get(0) + "." + run.last();
        NumberToken number = token(written(text, run), digits);
        if (run.pieces().get(0).equals("0")) {
            return number;
        }
        return run.pieces().get(0).length() > 3 && run.last().length() == 4
                ? clear(text, run)
                        .doubted("\"" + number.text() + "\" is not grouped in threes.", new Value.Exact(number.value()))
                : number.doubted(
                        "\"" + number.text() + "\" may be a decimal comma or two numbers.", list(run.pieces()));
    }

    /** The last group has three digits, those before it two. */
    private static boolean isIndian(DigitRun run) {
        int last = run.pieces().size() - 1;
        boolean indian =
                last >= 2 && run.last().length() == 3 && run.pieces().get(0).length() <= 2;
        for (int i = 1; i < last && indian; i++) {
            indian = run.pieces().get(i).length() == 2;
        }
        return indian;
    }

    /** Where a group is a pair such as 77, a third equal digit is easily lost from an ordinary number. */
    private static NumberToken indian(String text, DigitRun run) {
        NumberToken number = clear(text, run);
        List<String> pieces = run.pieces();
        for (int i = 1; i < pieces.size() - 1; i++) {
            String pair = pieces.get(i);
            if (pieces.size() == 3 && pair.charAt(0) == pair.charAt(1)) {
                String mended = pieces.get(0) + pair + pair.charAt(0) + run.last();
                return number.doubted(
                        "\"" + number.text() + "\" is not grouped in threes: a digit may be missing.",
                        new Value.Exact(fraction(mended)));
            }
        }
        return number;
    }

    /** Groups of one kind and then a decimal sign of another: {@code 16,777.216}, {@code 1.234,5}, {@code 1 234.5 678}. */
    private static Optional<NumberToken> mixed(String text, DigitRun run) {
        Separator grouping = run.separators().get(0);
        if (grouping == Separator.POINT && isSpacedTail(run, 1)) {
            return Optional.of(token(
                    written(text, run),
                    run.pieces().get(0) + "."
                            + run.digits().substring(run.ends().get(0))));
        }
        int same = 0;
        while (same < run.separators().size() && run.separators().get(same) == grouping) {
            same++;
        }
        if (same == run.separators().size()) {
            return Optional.empty();
        }
        Separator decimal = run.separators().get(same);
        boolean points = grouping != Separator.POINT && decimal == Separator.POINT;
        boolean comma = decimal == Separator.COMMA && grouping != Separator.COMMA_AND_SPACE;
        if (!run.isGrouped(same + 1) || !points && !comma) {
            return Optional.empty();
        }
        if (run.separators().size() > same + 1 && !isSpacedTail(run, same + 1)) {
            return Optional.empty();
        }
        String whole = String.join("", run.pieces().subList(0, same + 1));
        String rest =
                String.join("", run.pieces().subList(same + 1, run.pieces().size()));
        return Optional.of(token(written(text, run), whole + "." + rest));
    }

    /** Behind the decimal sign digits are grouped by spaces, the last group being the rest. */
    private static boolean isSpacedTail(DigitRun run, int from) {
        boolean spaced = true;
        for (int i = from; i < run.separators().size() && spaced; i++) {
            spaced = run.separators().get(i) == Separator.SPACE
                    && run.pieces().get(i).length() == 3;
        }
        return spaced && run.last().length() <= 3;
    }

    private static NumberToken clear(String text, DigitRun run) {
        return token(written(text, run), run.digits());
    }

    private static String written(String text, DigitRun run) {
        return text.substring(0, run.end());
    }

    private static Value list(List<String> pieces) {
        return new Value.Items(pieces.stream()
                .map(piece -> (Value) new Value.Exact(fraction(piece)))
                .toList());
    }

    private static BigFraction fraction(String digits) {
        return Decimal.fraction(decimal(digits));
    }

    /** Digits with at most one point, and an exponent: {@code 5.}, {@code .5}, {@code 1.5e-3}. */
    private static Optional<NumberToken> ordinary(String text, DigitRun run) {
        int end = run.ends().get(0);
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

    private static NumberToken token(String written, String digits) {
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
