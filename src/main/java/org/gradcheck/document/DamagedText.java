package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells text that is none: a picture or an archive under a text file's name, or characters lost on the way. */
final class DamagedText {

    /** Overrides of the direction of text (Unicode Standard Annex 9, section 2.2). */
    private static final Pattern TURNED = Pattern.compile("[\u202D\u202E]");

    private DamagedText() {}

    static List<Problem> problems(Source source) {
        int damaged = source.text().indexOf('\uFFFD');
        if (source.text().isBlank()) {
            return List.of(new Problem(new Place.WholeFile(source.file()), "empty-file", "The file holds no text."));
        }
        List<Problem> problems = new ArrayList<>();
        if (damaged >= 0) {
            problems.add(
                    new Problem(source.place(damaged), "damaged-text", "Characters that can't be read begin here."));
        }
        Matcher turned = TURNED.matcher(source.text());
        if (turned.find()) {
            String message =
                    "A character here turns the order of what follows: other digits are shown than are stored.";
            problems.add(new Problem(source.place(turned.start()), "hidden-text", message));
        }
        return problems;
    }
}
