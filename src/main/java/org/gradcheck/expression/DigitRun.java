package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits with what stands between them: {@code 16,777.216} is the pieces 16, 777, 216 with the separators {@code ,}
 * and {@code .}; every kind of thin space is the separator {@code ' '}.
 *
 * @param pieces runs of digits, one more than separators; the first is empty in {@code .5}
 * @param ends where each piece ends in the text
 */
record DigitRun(List<String> pieces, List<Separator> separators, List<Integer> ends) {

    /** What can stand between two digits of one number. */
    enum Separator {
        COMMA,
        COMMA_AND_SPACE,
        POINT,
        SPACE,
        APOSTROPHE,
        UNDERSCORE
    }

    private static final int GROUP = 3;

    /** A number of more groups than this is no homework. */
    private static final int MOST_PIECES = 40;

    /** The longest run that begins at a position. */
    static DigitRun at(String text, int from) {
        DigitRun run = new DigitRun(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int at = run.addPiece(text, from);
        while (at < text.length() && run.pieces.size() < MOST_PIECES) {
            int length = run.separatorLength(text, at);
            if (length == 0) {
                break;
            }
            at = run.addPiece(text, at + length);
        }
        return run;
    }

    private int addPiece(String text, int from) {
        int end = digitsEnd(text, from);
        pieces.add(text.substring(from, end));
        ends.add(end);
        return end;
    }

    /** The length of the separator here, which is noted; 0 if there is none. */
    private int separatorLength(String text, int at) {
        char sign = text.charAt(at);
        boolean digitNext = isDigit(text, at + 1);
        if (sign == '.' && digitNext) {
            return noted(Separator.POINT, 1);
        }
        if (sign == ',' && digitNext) {
            return noted(Separator.COMMA, 1);
        }
        if (sign == ',' && at + 1 < text.length() && isSpace(text.charAt(at + 1)) && isGroup(text, at + 2)) {
            return noted(Separator.COMMA_AND_SPACE, 2);
        }
        if (isSpace(sign) && (isGroup(text, at + 1) || digitNext && isBehindPoint())) {
            return noted(Separator.SPACE, 1);
        }
        if ((sign == '\'' || sign == '\u2019') && isGroup(text, at + 1)) {
            return noted(Separator.APOSTROPHE, 1);
        }
        return sign == '_' && digitNext ? noted(Separator.UNDERSCORE, 1) : 0;
    }

    private int noted(Separator separator, int length) {
        separators.add(separator);
        return length;
    }

    private boolean isBehindPoint() {
        return separators.contains(Separator.POINT) && separators.contains(Separator.SPACE);
    }

    private static boolean isGroup(String text, int from) {
        return digitsEnd(text, from) == from + GROUP;
    }

    static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    static int digitsEnd(String text, int from) {
        int end = from;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\u00a0' || sign == '\u2009' || sign == '\u202f' || sign == '\u2008';
    }

    /** The first pieces of it. */
    DigitRun first(int count) {
        return new DigitRun(pieces.subList(0, count), separators.subList(0, count - 1), ends.subList(0, count));
    }

    int end() {
        return ends.get(ends.size() - 1);
    }

    String digits() {
        return String.join("", pieces);
    }

    String last() {
        return pieces.get(pieces.size() - 1);
    }

    /** How many pieces there are before another separator. */
    int leading(Separator separator) {
        int same = 0;
        while (same < separators.size() && separators.get(same) == separator) {
            same++;
        }
        return same + 1;
    }

    boolean isOnly(Separator separator) {
        return !separators.isEmpty() && leading(separator) == pieces.size();
    }

    /** Whether pieces from one to before another are groups of three, the very first being a shorter one. */
    boolean isGrouped(int to) {
        int first = pieces.get(0).length();
        boolean grouped = first >= 1 && first <= GROUP;
        for (int i = 1; i < to && grouped; i++) {
            grouped = pieces.get(i).length() == GROUP;
        }
        return grouped;
    }
}
