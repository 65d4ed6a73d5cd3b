package org.gradcheck.extract;

import org.gradcheck.document.Span;
import org.gradcheck.document.Span.Emphasis;

/**
 * A piece of a line.
 *
 * @param text the piece
 * @param start where it begins in the line
 * @param column where it begins in its span
 */
record Piece(Kind kind, String text, int start, Span span, int column) {

    /** What a piece can be in mathematics. */
    enum Kind {
        NUMBER,
        SIGN,
        NAME,
        /** A word or sign that belongs to the number before it. */
        UNIT,
        /** A whole formula in LaTeX. */
        FORMULA,
        SPACE,
        /** Anything else, with which mathematics ends. */
        WORD
    }

    int end() {
        return start + text.length();
    }

    Piece asWord() {
        return new Piece(Kind.WORD, text, start, span, column);
    }

    boolean isMath() {
        return kind != Kind.SPACE && kind != Kind.WORD;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(String other) {
        return text.equals(other);
    }

    /** How much deeper in brackets the text is behind this piece. */
    int depth() {
        return is("(") || is("[") ? 1 : is(")") || is("]") ? -1 : 0;
    }

    boolean isStruck() {
        return span.emphasis() == Emphasis.STRUCK;
    }
}
