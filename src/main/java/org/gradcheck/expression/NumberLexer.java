package org.gradcheck.expression;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Token.Kind;

/** Cuts numbers out of a text: digits in groups, powers of ten, repeating decimals, fractions in one character. */
final class NumberLexer {

    private static final Pattern GLUED_NAME = Pattern.compile("\\d+[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*+");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[ ,]\\d{3}(?!\\d))++\\s*(.)?");

    /** The power of ten written apart ({@code 1.2 e 5}) or upright ({@code 1.2\text{e}5}). */
    private static final Pattern APART = Pattern.compile(
            "(?:[ \\t]++[eE][ \\t]++([+-]?\\d++)|\\\\(?:text|mathrm|textrm|operatorname)\\{\\s*+[eE]([+-]?)\\s*+}\\s*+([+-]?\\d++))(?![\\d.])");

    private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒";
    private static final int[] VULGAR_AS = {
        12, 13, 23, 14, 34, 15, 25, 35, 45, 16, 56, 18, 38, 58, 78, 17, 19, 110,
    };

    /** What a number is written with; in LaTeX an underscore begins a subscript. */
    private static final String PARTS = "0123456789.,'\u2019 eE+-\u00a0\u2009\u202f";

    /** The most characters behind the first digits that can belong to one number. */
    private static final int LONGEST_GROUPING = 80;

    private final Lexer lexer;
    private final Cursor cursor;
    private final RepeatingDecimal repeating;

    NumberLexer(Lexer lexer) {
        this.lexer = lexer;
        this.cursor = lexer.cursor();
        this.repeating = new RepeatingDecimal(lexer);
    }

    /** Whether a number begins here. */
    boolean begins() {
        char first = cursor.ahead(0);
        char second = cursor.ahead(1);
        return Cursor.isDigit(first)
                || first == '.' && (Cursor.isDigit(second) || second == '\\' && repeating.begins())
                || first > '\u0080' && VULGAR.indexOf(first) >= 0;
    }

    void number() {
        int vulgar = VULGAR.indexOf(cursor.ahead(0));
        if (vulgar >= 0) {
            vulgar(VULGAR_AS[vulgar]);
        } else if (repeating.begins()) {
            repeating
                    .read()
                    .ifPresent(decimal ->
                            add(Kind.FRACTION, decimal, decimal.text().length()));
        } else {
            ordinary();
        }
    }

    private void ordinary() {
        NumberToken number = scanned();
        if (lexer.notation() == Notation.KEY) {
            if (!glueName(number)) {
                add(Kind.NUMBER, number, number.text().length());
            }
            return;
        }
        if (number.text().equals("0") && cursor.ahead(1) == 'x' && Cursor.isDigit(cursor.ahead(2))) {
            throw new Unreadable("a hexadecimal number may be meant", cursor.at());
        }
        int length = number.text().length();
        Matcher apart = APART.matcher(cursor.text())
                .region(cursor.at() + length, cursor.text().length());
        if (mayFollow(cursor.ahead(length)) && apart.lookingAt()) {
            String exponent = apart.group(1) != null ? apart.group(1) : apart.group(2) + apart.group(3);
            String written = cursor.text().substring(cursor.at(), apart.end());
            add(Kind.NUMBER, scientific(number, written, exponent), apart.end() - cursor.at());
            return;
        }
        boolean literal = number.text().indexOf('.') >= 0
                && cursor.ahead(length) == 'f'
                && !Cursor.isLetter(cursor.ahead(length + 1))
                && lexer.notation() == Notation.PLAIN;
        add(Kind.NUMBER, number, literal ? length + 1 : length);
    }

    private static boolean mayFollow(char character) {
        return character == ' ' || character == '\t' || character == '\\';
    }

    private void add(Kind kind, NumberToken number, int length) {
        lexer.add(kind, number);
        cursor.skip(length);
        lexer.timesSign();
    }

    private NumberToken scanned() {
        String allowed = lexer.notation() == Notation.LATEX ? PARTS : PARTS + "_";
        int end = cursor.afterDigits(cursor.at());
        int last = end + LONGEST_GROUPING;
        while (end < last && allowed.indexOf(cursor.charAt(end)) >= 0) {
            end++;
        }
        String rest = cursor.text()
                .substring(
                        cursor.at(),
                        cursor.charAt(end) == '_' ? end : Math.min(cursor.text().length(), end + 1));
        return (mayGroup() ? NumberScanner.grouped(rest) : NumberScanner.ungrouped(rest))
                .orElseThrow(() -> new Unreadable("a number was expected", cursor.at()));
    }

    private NumberToken scientific(NumberToken mantissa, String written, String exponent) {
        return NumberScanner.ungrouped("1e" + exponent)
                .filter(power -> mantissa.text().chars().noneMatch(Character::isLetter))
                .map(power -> new NumberToken(
                        written,
                        mantissa.value().multiply(power.value()),
                        mantissa.lastPlace().multiply(power.value()),
                        mantissa.doubt(),
                        Optional.empty()))
                .orElseThrow(() -> new Unreadable("two powers of ten stand behind one number", cursor.at()));
    }

    /** In keys {@code 1x1} and {@code 3a} are names: of branches and parts. */
    private boolean glueName(NumberToken number) {
        Matcher name = GLUED_NAME
                .matcher(cursor.text())
                .region(cursor.at(), cursor.text().length());
        boolean digits = number.text().chars().noneMatch(c -> c == 'e' || c == 'E' || c == '.');
        if (!digits || !name.lookingAt()) {
            return false;
        }
        lexer.add(Kind.NAME, name.group());
        cursor.moveTo(name.end());
        return true;
    }

    /** A comma between digits groups them, unless it parts the items of a list. */
    private boolean mayGroup() {
        if (lexer.notation() == Notation.KEY || lexer.isInList() || lexer.follows("_")) {
            return false;
        }
        if (!lexer.isInBrackets()) {
            return true;
        }
        Matcher number =
                GROUPS.matcher(cursor.text()).region(cursor.at(), cursor.text().length());
        boolean alone = number.lookingAt()
                && lexer.follows("(")
                && ")".equals(number.group(1))
                && number.group().chars().filter(c -> c == ',').count() == 1;
        return !lexer.follows(",") && number.lookingAt() && !",".equals(number.group(1)) && !alone;
    }

    /** {@code 3½} is three and a half: nobody writes a product that way. */
    private void vulgar(int digits) {
        BigFraction fraction = digits == 110 ? new BigFraction(1, 10) : new BigFraction(digits / 10, digits % 10);
        boolean mixed = !lexer.tokens().isEmpty() && lexer.last().kind() == Kind.NUMBER;
        if (mixed) {
            Token whole = lexer.tokens().remove(lexer.tokens().size() - 1);
            fraction = fraction.add(whole.number().orElseThrow().value());
        }
        exact(fraction, 1);
    }

    private void exact(BigFraction value, int length) {
        String written = cursor.text().substring(cursor.at(), cursor.at() + length);
        add(Kind.FRACTION, NumberToken.clear(written, value, BigFraction.ONE), length);
    }
}
