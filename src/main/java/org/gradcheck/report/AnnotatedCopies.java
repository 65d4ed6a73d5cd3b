package org.gradcheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private final Set<String> taken = new TreeSet<>();

    AnnotatedCopies(String assignment, Grade grade, Path out, Originals originals) {
        this.assignment = assignment;
        this.grade = grade;
        this.out = out;
        this.originals = originals;
    }

    /** @param student the name of the student's folder */
    AnnotatedFiles write(String student) throws IOException {
        for (Map.Entry<String, List<Annotation>> file : Annotations.of(grade).entrySet()) {
            String name = PageNames.safe(file.getKey().replaceFirst("(?i)\\.pdf$", ""));
            write(file.getKey(), file.getValue(), FOLDER + student + "/" + PageNames.unique(name, taken));
        }
        return new AnnotatedFiles(links, problems);
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
