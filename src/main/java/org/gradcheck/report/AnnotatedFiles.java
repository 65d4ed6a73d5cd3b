package org.gradcheck.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.annotate.Annotations;
import org.gradcheck.document.Place;

/**
 * Where the copies of the files of one student are, with the verdicts beside the answers.
 *
 * @param links the files' names to their copies, as the page of the student sees them; in the order of the files
 * @param problems why a PDF has no copy, in words
 */
record AnnotatedFiles(Map<String, String> links, List<String> problems) {

    /** No copies. */
    static final AnnotatedFiles NONE = new AnnotatedFiles(Map.of(), List.of());

    AnnotatedFiles {
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
        problems = List.copyOf(problems);
    }

    /** Where a part is noted in the copy of a file; empty if there is no copy. */
    Optional<String> link(String part, Place place) {
        return Optional.ofNullable(links.get(place.file())).map(link -> link + "#" + target(link, part, place));
    }

    /** A viewer that knows no names of places opens the page at least. */
    private static String target(String link, String part, Place place) {
        boolean isOnPage = link.endsWith(".pdf") && place instanceof Place.OnPage;
        String page = isOnPage ? "page=" + ((Place.OnPage) place).page() + "&" : "";
        return (link.endsWith(".pdf") ? page + "nameddest=" : "") + Annotations.anchor(part);
    }
}
