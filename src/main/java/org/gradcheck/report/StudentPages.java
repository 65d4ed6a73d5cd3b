package org.gradcheck.report;

import java.io.IOException;
import java.nio.file.Path;
import org.gradcheck.grade.Grade;
import org.gradcheck.gradebook.Gradebook;

/** {@code students/NAME.html}: a page for each student, which says nothing about the others, and copies of the
 * student's files if they are wanted. */
record StudentPages(ReportOptions options) implements Report {

    static final String FOLDER = "students/";

    @Override
    public void write(Gradebook gradebook, Path out) throws IOException {
        PageNames pages = PageNames.of(gradebook);
        for (Grade grade : gradebook.grades()) {
            AnnotatedFiles files = annotated(gradebook.assignment(), grade, pages.stem(grade.student()), out);
            StudentView view = new StudentView(gradebook.assignment(), grade, options, files);
            Pages.write("student.jte", view, out, FOLDER + pages.of(grade.student()));
        }
    }

    private AnnotatedFiles annotated(String assignment, Grade grade, String student, Path out) throws IOException {
        return options.originals().isPresent()
                ? new AnnotatedCopies(
                                assignment, grade, out, options.originals().get())
                        .write(student)
                : AnnotatedFiles.NONE;
    }
}
