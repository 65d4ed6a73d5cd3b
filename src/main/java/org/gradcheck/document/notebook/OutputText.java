package org.gradcheck.document.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of an output; of a long one its beginning, where a table may begin, and its end, where the result stands.
 *
 * @param lineCount how many lines the whole has
 * @param omission what was left out, in one sentence
 */
record OutputText(List<Piece> pieces, int lineCount, Optional<String> omission) {

    /** More than anybody reads in an output; the logs of a night's training run are longer. */
    static final int LONGEST = 100_000;

    private static final int KEPT = LONGEST / 2;

    /** A part of the text, and how many of its lines stand before it. */
    record Piece(int linesBefore, String text) {}

    OutputText {
        pieces = List.copyOf(pieces);
    }

    static OutputText of(String text) {
        int lines = lineCount(text);
        if (text.length() <= LONGEST) {
            return new OutputText(List.of(new Piece(0, text)), lines, Optional.empty());
        }
        int headEnd = text.lastIndexOf('\n', KEPT) + 1;
        int newline = text.indexOf('\n', text.length() - KEPT);
        int tailStart = newline < 0 ? text.length() : newline + 1;
        int tailLine = lines - lineCount(text.substring(tailStart));
        String message = "This output is too long; its lines " + lineCount(text.substring(0, headEnd)) + " to "
                + tailLine + " were left out.";
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(0, text.substring(0, headEnd)));
        pieces.add(new Piece(tailLine, text.substring(tailStart)));
        return new OutputText(pieces, lines, Optional.of(message));
    }

    private static int lineCount(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }
}
