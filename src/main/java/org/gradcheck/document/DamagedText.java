package org.gradcheck.document;

import java.util.List;

/** Tells text that is none: a picture or an archive under a text file's name, or characters lost on the way. */
final class DamagedText {

    private DamagedText() {}

    static List<Problem> problems(Source source) {
        int damaged = source.text().indexOf('\uFFFD');
        if (source.text().isBlank()) {
            return List.of(new Problem(new Place.WholeFile(source.file()), "empty-file", "The file holds no text."));
        }
        return damaged < 0
                ? List.of()
                : List.of(new Problem(
                        source.place(damaged), "damaged-text", "Characters that can't be read begin here."));
    }
}
