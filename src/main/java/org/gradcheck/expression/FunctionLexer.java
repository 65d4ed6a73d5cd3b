package org.gradcheck.expression;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gradcheck.expression.Token.Kind;

/** Cuts names of functions out of a text. */
final class FunctionLexer {

    private static final Pattern GLUED_ARGUMENT = Pattern.compile("\\d+[a-z]?|[xyznkt]");

    /** No function with a longer name than this is written without a space before its argument. */
    private static final int LONGEST_GLUED = 6;

    private final Lexer lexer;
    private final Cursor cursor;
    private final Set<String> symbols;

    FunctionLexer(Lexer lexer, Set<String> symbols) {
        this.lexer = lexer;
        this.cursor = lexer.cursor();
        this.symbols = symbols;
    }

    /** A function, alone or with its argument glued to it, as in {@code ln2} and {@code sinx}. */
    boolean read(String letters, int end) {
        int digits = cursor.afterDigits(end);
        String word = cursor.text().substring(cursor.at(), digits);
        if (symbols.contains(word)) {
            return false;
        }
        boolean whole = !Cursor.isLetter(cursor.charAt(digits));
        if (digits > end && whole && FunctionNames.canonical(word).isPresent()) {
            return added(word, digits);
        }
        boolean alone = digits == end && (cursor.charAt(end) != '_' || letters.equals("log"));
        if (alone && FunctionNames.canonical(letters).isPresent()) {
            return added(letters, end);
        }
        return glued(cursor.text().substring(cursor.at(), cursor.afterLetters(digits, 2)));
    }

    private boolean added(String spelling, int end) {
        if (!Functions.isKnown(spelling) && !isApplied(spelling, end)) {
            return false;
        }
        lexer.add(Kind.FUNCTION, FunctionNames.canonical(spelling).orElseThrow());
        cursor.moveTo(end);
        return true;
    }

    /** Words such as mean and norm are functions with brackets only: alone they are names of units and numbers. */
    boolean isApplied(String spelling, int place) {
        char next = cursor.charAt(cursor.afterBlanks(place));
        boolean bare = FunctionNames.canonical(spelling)
                .filter(FunctionNames::takesProduct)
                .isPresent();
        return bare ? isArgumentAt(place) : next == '(' || next == '{' || next == '[' || next == '\\';
    }

    private boolean isArgumentAt(int place) {
        char next = cursor.charAt(cursor.afterBlanks(place));
        return Cursor.isLetter(next) || Cursor.isDigit(next) || next != '\0' && "([{|\\^√".indexOf(next) >= 0;
    }

    private boolean glued(String word) {
        if (cursor.charAt(cursor.at() + word.length()) == '(') {
            return false;
        }
        for (int length = Math.min(LONGEST_GLUED, word.length() - 1); length >= 2; length--) {
            Optional<String> function =
                    FunctionNames.canonical(word.substring(0, length)).filter(FunctionNames::maybeGlued);
            if (function.isPresent()
                    && GLUED_ARGUMENT.matcher(word.substring(length)).matches()) {
                lexer.add(Kind.FUNCTION, function.get());
                cursor.skip(length);
                return true;
            }
        }
        return false;
    }
}
