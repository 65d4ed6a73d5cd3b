package org.gradcheck.expression;

import java.util.Set;

/**
 * Reads a text as one expression. Any text at all may be handed in: what is no expression is refused with a reason,
 * within bounded time and depth.
 */
public final class ExpressionReader {

    /** A formula longer than this is no single answer. */
    static final int LONGEST = 20_000;

    /** A key may hold arrays of data. */
    private static final int LONGEST_KEY = 100_000;

    private ExpressionReader() {}

    /** Reads a key of a rubric. */
    public static Parse key(String text) {
        return text.length() > LONGEST_KEY ? tooLong() : Parser.parse(text, Notation.KEY, Set.of());
    }

    /** Reads what a student wrote, after mending what scanning and copying damage. */
    public static Parse read(String text, Notation notation) {
        return read(text, notation, Set.of());
    }

    /**
     * Reads what a student wrote.
     *
     * @param symbols names that are known to occur: {@code NF} is a product if {@code N} and {@code F} are among them
     */
    public static Parse read(String text, Notation notation, Set<String> symbols) {
        return text.length() > LONGEST ? tooLong() : Parser.parse(text, notation, symbols);
    }

    private static Parse tooLong() {
        return new Parse.Refused("the text is too long for one expression", 1);
    }
}
