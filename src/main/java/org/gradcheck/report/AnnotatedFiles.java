package org.gradcheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gradcheck.annotate.Annotation;
import org.gradcheck.annotate.Annotations;
import org.gradcheck.document.AnnotatedCopy;
import org.gradcheck.document.Document;
import org.gradcheck.document.Place;
import org.gradcheck.grade.Grade;

/**
 * {@code annotated/STUDENT/FILE.pdf} or {@code .html}: copies of the files of one student, with the verdicts beside the
 * answers. A PDF of which no copy can be made is shown as a page, as other formats are.
 *
 * @param links the files' names to where their copies are, as the page of the student sees them
 * @param problems why a PDF has no copy, in words
 */
record AnnotatedFiles(Map<String, String> links, List<String> problems) {

    /** No copies. */
    static final AnnotatedFiles NONE = new AnnotatedFiles(Map.of(), List.of());

    private static final String FOLDER = "annotated/";

    /** Writes the copies and tells where they are. */
    static AnnotatedFiles write(String assignment, Grade grade, String student, Path out, Originals originals)
            throws IOException {
        Map<String, String> links = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        for (Map.Entry<String, List<Annotation>> entry : Annotations.of(grade).entrySet()) {
            String file = entry.getKey();
            String stem = FOLDER + student + "/" + PageNames.unique(PageNames.safe(withoutPdf(file)), taken);
            AnnotatedCopy copy = originals.annotated(
                    grade.student(),
                    file,
                    entry.getValue().stream().map(Annotation::note).toList());
            if (copy.isThere()) {
                try (OutputStream pdf = OutputFile.stream(out, stem + ".pdf")) {
                    pdf.write(copy.bytes());
                }
                links.put(file, "../" + stem + ".pdf");
                continue;
            }
            copy.problems().forEach(problem -> problems.add(problem.message()));
            Document document = originals.document(grade.student(), file);
            if (!document.blocks().isEmpty()) {
                AnnotatedView view = new AnnotatedView(assignment, grade.student(), document, entry.getValue());
                Pages.write("annotated.jte", view, out, stem + ".html");
                links.put(file, "../" + stem + ".html");
            }
        }
        return new AnnotatedFiles(links, problems);
    }

    private static String withoutPdf(String file) {
        return file.replaceFirst("(?i)\\.pdf$", "");
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
