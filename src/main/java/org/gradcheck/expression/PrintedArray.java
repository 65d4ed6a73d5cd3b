package org.gradcheck.expression;

import org.gradcheck.expression.Token.Kind;

/** An array as programs print it, with nothing but blanks between its numbers: {@code [[ 0.5 -0.25]\n [1. 2.]]}. */
final class PrintedArray {

    private static final int DEEPEST = 6;

    private PrintedArray() {}

    /** Whether one begins here: only numbers, blanks and brackets up to the closing one, and a blank as separator. */
    static boolean begins(Cursor cursor) {
        int at = cursor.at();
        int depth = 0;
        boolean parted = false;
        do {
            char character = cursor.charAt(at);
            if (character == '[' || character == ']') {
                depth += character == '[' ? 1 : -1;
                at++;
                if (depth > DEEPEST) {
                    return false;
                }
            } else if (Cursor.isBlank(character)) {
                int next = cursor.afterBlanks(at);
                parted |= endsItem(cursor.charAt(at - 1)) && beginsItem(cursor.charAt(next));
                at = next;
            } else {
                int end = numberEnd(cursor, at);
                if (end == at) {
                    return false;
                }
                at = end;
            }
        } while (depth > 0);
        return parted;
    }

    /** Reads it as a list with commas. */
    static void read(Cursor cursor, Lexer lexer) {
        int depth = 0;
        boolean itemEnded = false;
        int groups = 0;
        int numbers = 0;
        do {
            cursor.moveTo(cursor.afterBlanks(cursor.at()));
            char character = cursor.ahead(0);
            if (itemEnded && character != ']') {
                lexer.add(Kind.SIGN, ",");
            }
            itemEnded = character != '[';
            if (itemEnded && character != ']') {
                int end = numberEnd(cursor, cursor.at());
                numbers++;
                groups += numbers > 1 && cursor.afterDigits(cursor.at()) == cursor.at() + 3 && end == cursor.at() + 3
                        ? 1
                        : 0;
                number(cursor, lexer, end);
            } else {
                depth += character == '[' ? 1 : -1;
                lexer.sign(String.valueOf(character), 1);
            }
        } while (depth > 0);
        if (numbers > 1 && groups == numbers - 1) {
            lexer.notes().doubt("The blanks may part numbers or group digits.");
        }
    }

    private static void number(Cursor cursor, Lexer lexer, int end) {
        char sign = cursor.ahead(0);
        if (sign == '-' || sign == '+') {
            lexer.sign(String.valueOf(sign), 1);
        }
        String written = cursor.text().substring(cursor.at(), end);
        NumberToken number = NumberScanner.ungrouped(written)
                .orElseThrow(() -> new Unreadable("a number was expected", cursor.at()));
        lexer.add(Kind.NUMBER, number);
        cursor.moveTo(end);
    }

    /** Where the number that begins at a place ends, with its sign; the place itself if none does. */
    private static int numberEnd(Cursor cursor, int start) {
        int digits = cursor.charAt(start) == '-' || cursor.charAt(start) == '+' ? start + 1 : start;
        int point = cursor.afterDigits(digits);
        int end = cursor.charAt(point) == '.' ? cursor.afterDigits(point + 1) : point;
        if (end - digits < 1 || end - digits == 1 && point == digits) {
            return start;
        }
        int exponent = cursor.charAt(end + 1) == '-' || cursor.charAt(end + 1) == '+' ? end + 2 : end + 1;
        boolean scientific = cursor.charAt(end) == 'e' && cursor.afterDigits(exponent) > exponent;
        return scientific ? cursor.afterDigits(exponent) : end;
    }

    private static boolean endsItem(char character) {
        return Cursor.isDigit(character) || character == '.' || character == ']';
    }

    private static boolean beginsItem(char character) {
        return Cursor.isDigit(character) || "-+.[".indexOf(character) >= 0;
    }
}
