package org.gradcheck.expression;

/** A text and the place in it that is read next. */
final class Cursor {

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    int at() {
        return at;
    }

    boolean more() {
        return at < text.length();
    }

    void moveTo(int place) {
        at = place;
    }

    void skip(int characters) {
        at += characters;
    }

    /** The character so far ahead; NUL beyond the end. */
    char ahead(int distance) {
        return charAt(at + distance);
    }

    char charAt(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : '\0';
    }

    boolean startsWith(String words) {
        return text.startsWith(words, at);
    }

    /** Where the blanks that begin at a place end. */
    int afterBlanks(int place) {
        int end = place;
        while (isBlank(charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the letters that begin at a place end. */
    int afterLetters(int place) {
        int end = place;
        while (isLetter(charAt(end))) {
            end++;
        }
        return end;
    }

    int afterDigits(int place) {
        int end = place;
        while (isDigit(charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the brace that opens at a place is closed; -1 if it isn't. */
    int closingBrace(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    static boolean isBlank(char character) {
        return character == ' '
                || Character.isWhitespace(character)
                || character == '\u00a0'
                || character == '\u202f'
                || character == '~';
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }
}
