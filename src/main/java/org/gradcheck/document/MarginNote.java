package org.gradcheck.document;

import java.util.List;

/**
 * What is to be written beside a piece of a document, and the piece it is about.
 *
 * <p>Plain data, so that it can cross a process border.
 *
 * @param anchor the name by which a link leads here, of letters, digits and {@code ._/-}
 * @param tone the colour
 * @param sign what tells the tone without its colour: one or two characters
 * @param head what comes first, such as {@code 1a 3/5}; empty where the marks alone say enough
 * @param text a few words; may be empty
 * @param full everything there is to say, for who asks for it
 * @param marks what is marked; none if the note is about nothing that stands on a page
 */
public record MarginNote(
        String anchor, Tone tone, String sign, String head, String text, String full, List<Mark> marks) {

    public MarginNote {
        marks = List.copyOf(marks);
    }

    /**
     * A marked piece of a page.
     *
     * @param page counts from 1
     * @param area where the piece is looked for
     * @param text what is marked in the area, in LaTeX where it is mathematics; if empty, the area is marked as a passage, by
     *     a bar beside it
     */
    public record Mark(int page, Place.Box area, String text) {
        /** Whether all of the area is meant, not a text in it. */
        public boolean isPassage() {
            return text.isEmpty();
        }
    }
}
