package org.gradcheck.document;

/**
 * The smallest piece of LaTeX source.
 *
 * @param text as it is written: a command with its backslash, a blank as one blank, verbatim text without its delimiters
 * @param offset where it stands in the source; what a macro expands to stands where the macro was called
 */
record TexToken(Kind kind, String text, int offset) {

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

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isCommand(String name) {
        return kind == Kind.COMMAND && text.length() == name.length() + 1 && text.endsWith(name);
    }

    boolean isCharacter(char c) {
        return kind == Kind.CHARACTER && text.charAt(0) == c;
    }

    boolean isSpace() {
        return kind == Kind.BLANK || kind == Kind.LINE_END;
    }

    /** The name of a command, without its backslash and star. */
    String name() {
        return text.substring(1);
    }

    TexToken asOpen() {
        return new TexToken(Kind.OPEN, "{", offset);
    }

    TexToken asClose() {
        return new TexToken(Kind.CLOSE, "}", offset);
    }

    TexToken at(int place) {
        return new TexToken(kind, text, place);
    }
}
