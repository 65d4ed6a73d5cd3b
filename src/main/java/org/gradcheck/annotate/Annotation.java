package org.gradcheck.annotate;

import java.util.List;
import java.util.Optional;
import org.gradcheck.document.MarginNote;

/**
 * Something to be said about a file, and the places it is about.
 *
 * @param anchor the name by which a link leads here
 * @param look the colour and the sign
 * @param signed whether the sign is shown
 * @param head what comes first, such as {@code 1a 3/5}; empty where marking the places says enough
 * @param text a few words
 * @param full everything there is to say
 * @param spots what it is about; none if that stands nowhere
 */
public record Annotation(
        String anchor, Look look, boolean signed, String head, String text, String full, List<Spot> spots) {

    public Annotation {
        spots = List.copyOf(spots);
    }

    /** The sign; empty if none is shown. */
    public String sign() {
        return signed ? look.sign() : "";
    }

    /** The same for the pages of a PDF. */
    public MarginNote note() {
        return new MarginNote(
                anchor,
                look.tone(),
                sign(),
                head,
                text,
                full,
                spots.stream().map(Spot::mark).flatMap(Optional::stream).toList());
    }
}
