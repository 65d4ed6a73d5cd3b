package org.gradcheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gradcheck.annotate.Annotation;
import org.gradcheck.annotate.Annotations;
import org.gradcheck.document.AnnotatedCopy;
import org.gradcheck.document.Document;
import org.gradcheck.grade.Grade;

/**
 * Writes {@code annotated/STUDENT/FILE.pdf} or {@code .html}: copies of the files of one student, with the verdicts beside
 * the answers. A PDF of which no copy can be made is shown as a page, as other formats are.
 */
final class AnnotatedCopies {

    private static final String FOLDER = "annotated/";

    private final String assignment;
    private final Grade grade;
    private final Path out;
    private final Originals originals;
    private final Map<String, String> links = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    AnnotatedCopies(String assignment, Grade grade, Path out, Originals originals) {
        this.assignment = assignment;
        this.grade = grade;
        this.out = out;
        this.originals = originals;
    }

    /** @param student the name of the student's folder */
    AnnotatedFiles write(String student) throws IOException {
        Map<String, String> stems = stems(grade, student);
        for (Map.Entry<String, List<Annotation>> file : Annotations.of(grade).entrySet()) {
            write(file.getKey(), file.getValue(), Objects.requireNonNull(stems.get(file.getKey())));
        }
        return new AnnotatedFiles(links, problems);
    }

    /** The copies that are there already. */
    static AnnotatedFiles kept(Grade grade, String student, Path out) {
        Map<String, String> links = new LinkedHashMap<>();
        stems(grade, student)
                .forEach((file, stem) -> Stream.of(stem + ".pdf", stem + ".html")
                        .filter(copy -> Files.isRegularFile(out.resolve(copy)))
                        .findFirst()
                        .ifPresent(copy -> links.put(file, "../" + copy)));
        return new AnnotatedFiles(links, List.of());
    }

    /** File to the way to its copy, without the ending. */
    private static Map<String, String> stems(Grade grade, String student) {
        Map<String, String> stems = new LinkedHashMap<>();
        Set<String> taken = new TreeSet<>();
        for (String file : Annotations.of(grade).keySet()) {
            String name = PageNames.safe(file.replaceFirst("(?i)\\.pdf$", ""));
            stems.put(file, FOLDER + student + "/" + PageNames.unique(name, taken));
        }
        return stems;
    }

    private void write(String file, List<Annotation> annotations, String stem) throws IOException {
        AnnotatedCopy copy = originals.annotated(
                grade.student(),
                file,
                annotations.stream().map(Annotation::note).toList());
        copy.problems().forEach(problem -> problems.add(problem.message()));
        if (copy.isThere()) {
            writePdf(copy, stem + ".pdf");
            links.put(file, "../" + stem + ".pdf");
        } else {
            writePage(file, annotations, stem + ".html");
        }
    }

    private void writePdf(AnnotatedCopy copy, String name) throws IOException {
        try (OutputStream pdf = OutputFile.stream(out, name)) {
            pdf.write(copy.bytes());
        }
    }

    private void writePage(String file, List<Annotation> annotations, String name) throws IOException {
        Document document = originals.document(grade.student(), file);
        if (!document.blocks().isEmpty()) {
            AnnotatedView view = new AnnotatedView(assignment, grade.student(), document, annotations);
            Pages.write("annotated.jte", view, out, name);
            links.put(file, "../" + name);
        }
    }
}
