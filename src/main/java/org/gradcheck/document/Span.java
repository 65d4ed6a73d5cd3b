package org.gradcheck.document;

/**
 * A run of text of one kind within a line.
 *
 * @param text the text without delimiters; LaTeX for {@link Notation#LATEX}, with {@code ^{..}} and {@code _{..}}
 *     where a page shows a raised or lowered text
 * @param notation how the text is to be read
 * @param emphasis what the writer did to make it stand out, or to take it back
 * @param place where it begins
 */
public record Span(String text, Notation notation, Emphasis emphasis, Place place) {

    /** How a text is to be read. */
    public enum Notation {
        /** Words, in which numbers and plain arithmetic may stand. */
        PROSE,
        /** Mathematics in LaTeX. */
        LATEX,
        /** Program text. */
        CODE
    }

    /** What the writer did to a text. */
    public enum Emphasis {
        NONE,
        BOLD,
        BOXED,
        STRUCK
    }

    /** Ordinary words. */
    public static Span prose(String text, Place place) {
        return new Span(text, Notation.PROSE, Emphasis.NONE, place);
    }

    /** Mathematics in LaTeX, without its delimiters. */
    public static Span latex(String text, Place place) {
        return new Span(text, Notation.LATEX, Emphasis.NONE, place);
    }

    /** The same text with an emphasis. */
    public Span with(Emphasis changed) {
        return new Span(text, notation, changed, place);
    }

    /** The text as it is read: mathematics in LaTeX between dollar signs. */
    public String marked() {
        return notation == Notation.LATEX ? "$" + text + "$" : text;
    }
}
