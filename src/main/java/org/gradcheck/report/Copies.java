package org.gradcheck.report;

import java.io.IOException;
import java.nio.file.Path;
import org.gradcheck.grade.Grade;

/** The copies of what was handed in, with the verdicts beside the answers: none, those that are there, or new ones. */
public final class Copies {

    /** No copies. */
    public static final Copies NONE = new Copies((assignment, grade, student, out) -> AnnotatedFiles.NONE);

    /** Those that an earlier run has written. */
    public static final Copies KEPT =
            new Copies((assignment, grade, student, out) -> AnnotatedCopies.kept(grade, student, out));

    private interface Source {
        AnnotatedFiles of(String assignment, Grade grade, String student, Path out) throws IOException;
    }

    private final Source source;

    private Copies(Source source) {
        this.source = source;
    }

    /** New copies of these files. */
    public static Copies of(Originals originals) {
        return new Copies((assignment, grade, student, out) ->
                new AnnotatedCopies(assignment, grade, out, originals).write(student));
    }

    /** @param student the name of the student's folder */
    AnnotatedFiles of(String assignment, Grade grade, String student, Path out) throws IOException {
        return source.of(assignment, grade, student, out);
    }
}
