package org.gradcheck.expression;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** A text and the place in it that is read next. */
final class Cursor {

    private final String text;
    private int at;
    private int[] closingBraces = {};

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

    /** Where the letters that begin at a place end, if there are no more than so many. */
    int afterLetters(int place, int most) {
        int end = place;
        while (end < place + most && isLetter(charAt(end))) {
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
        if (closingBraces.length == 0) {
            closingBraces = closingBraces();
        }
        return closingBraces[open];
    }

    /** For each place the closing brace that belongs to it, found once for all. */
    private int[] closingBraces() {
        int[] closing = new int[text.length() + 1];
        Arrays.fill(closing, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                open.push(i);
            } else if (text.charAt(i) == '}' && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        return closing;
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
