package org.gradcheck.report;

import java.io.IOException;
import java.nio.file.Path;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;

/** {@code students/NAME.html}: a page for each student, which says nothing about the others, and copies of the
 * student's files if they are wanted. */
record StudentPages(ReportOptions options) implements Report {

    static final String FOLDER = "students/";

    @Override
    public void write(Gradebook gradebook, Path out) throws IOException {
        PageNames pages = PageNames.of(gradebook);
        for (Entry entry : gradebook.entries()) {
            AnnotatedFiles files =
                    options.copies().of(gradebook.assignment(), entry.grade(), pages.stem(entry.student()), out);
            StudentView view = new StudentView(gradebook.assignment(), entry, options, files);
            Pages.write("student.jte", view, out, FOLDER + pages.of(entry.student()));
        }
    }
}
