package org.gradcheck.expression;

/** A subscript behind a name, as part of the name: {@code _{\text{model}}} is {@code model}. */
final class Subscript {

    private Subscript() {}

    /** Reads the subscript that follows, if one does; empty if none does. */
    static String take(Cursor cursor) {
        int bar = cursor.afterBlanks(cursor.at());
        int start = cursor.afterBlanks(bar + 1);
        int end = cursor.charAt(bar) == '_' ? end(cursor, start) : -1;
        if (end < 0) {
            return "";
        }
        cursor.moveTo(end);
        String name = letters(cursor.text().substring(start, end));
        if (name.isEmpty()) {
            throw new Unreadable("the subscript is no name", start);
        }
        return name;
    }

    private static int end(Cursor cursor, int start) {
        char first = cursor.charAt(start);
        if (first == '{') {
            return cursor.closingBrace(start) + 1 == 0 ? -1 : cursor.closingBrace(start) + 1;
        }
        if (first == '\\') {
            int letters = cursor.afterLetters(start + 1);
            int brace = cursor.charAt(letters) == '{' ? cursor.closingBrace(letters) : -1;
            return letters == start + 1 ? -1 : brace < 0 ? letters : brace + 1;
        }
        if (Cursor.isDigit(first)) {
            return cursor.afterDigits(start);
        }
        return Cursor.isLetter(first) || first == '*' ? start + 1 : -1;
    }

    /** The letters and digits; {@code t-1} and {@code t+1} stay different names. */
    private static String letters(String written) {
        StringBuilder name = new StringBuilder();
        Cursor cursor = new Cursor(written);
        while (cursor.more()) {
            char character = cursor.ahead(0);
            int end = cursor.at() + 1;
            if (character == '\\') {
                end = Math.max(end, cursor.afterLetters(end));
                Commands.find(written.substring(cursor.at() + 1, end))
                        .filter(command ->
                                command.kind() == Commands.Kind.NAME || command.kind() == Commands.Kind.FUNCTION)
                        .ifPresent(command -> name.append(command.text()));
            } else if (Cursor.isLetter(character) || Cursor.isDigit(character)) {
                name.append(character);
            } else if (character == '+' || character == '-' || character == '\u2212') {
                name.append(character == '+' ? "plus" : "minus");
            }
            cursor.moveTo(end);
        }
        return name.toString();
    }
}
