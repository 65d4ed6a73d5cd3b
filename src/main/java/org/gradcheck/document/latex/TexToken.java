package org.gradcheck.document.latex;

/**
 * The smallest piece of LaTeX source.
 *
 * @param text as it is written: a command with its backslash, a blank as one blank, verbatim text without its delimiters
 * @param offset where it stands in the source; what a macro expands to stands where the macro was called
 * @param isPrimitive whether it keeps LaTeX's own meaning although the writer gave its name another one
 */
record TexToken(Kind kind, String text, int offset, boolean isPrimitive) {

    enum Kind {
        COMMAND,
        OPEN,
        CLOSE,
        DOLLAR,
        DOUBLE_DOLLAR,
        CELL,
        PARAMETER,
        BLANK,
        LINE_END,
        PARAGRAPH_END,
        VERBATIM,
        CHARACTER
    }

    TexToken(Kind kind, String text, int offset) {
        this(kind, text, offset, false);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isCommand(String name) {
        return kind == Kind.COMMAND && text.length() == name.length() + 1 && text.endsWith(name);
    }

    boolean isCharacter(char c) {
        return kind == Kind.CHARACTER && text.charAt(0) == c;
    }

    boolean isDigit() {
        return kind == Kind.CHARACTER && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    boolean isSpace() {
        return kind == Kind.BLANK || kind == Kind.LINE_END;
    }

    /** The name of a command, without its backslash and star. */
    String name() {
        return text.substring(1);
    }

    /** Another token at the same place. */
    TexToken as(Kind other, String itsText) {
        return new TexToken(other, itsText, offset);
    }

    TexToken asOpen() {
        return as(Kind.OPEN, "{");
    }

    TexToken asClose() {
        return as(Kind.CLOSE, "}");
    }

    TexToken asBlank() {
        return as(Kind.BLANK, " ");
    }

    TexToken asPrimitive() {
        return new TexToken(kind, text, offset, true);
    }

    TexToken at(int place) {
        return new TexToken(kind, text, place, isPrimitive);
    }
}
