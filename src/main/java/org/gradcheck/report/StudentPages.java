package org.gradcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;

/**
 * {@code students/NAME.html}: a page for each student, which says nothing about the others, and copies of the student's files
 * if they are wanted. Beside it the same in Markdown, {@code NAME.md}, and as data, {@code NAME.json}.
 */
record StudentPages(ReportOptions options) implements Report {

    static final String FOLDER = "students/";

    @Override
    public void write(Gradebook gradebook, Path out) throws IOException {
        PageNames pages = PageNames.of(gradebook);
        for (Entry entry : gradebook.entries()) {
            String name = pages.stem(entry.student());
            AnnotatedFiles files = options.copies().of(gradebook.assignment(), entry.grade(), name, out);
            StudentView view = new StudentView(gradebook.assignment(), entry, options, files);
            Pages.write("student.jte", view, out, FOLDER + pages.of(entry.student()));
            try (Writer text = OutputFile.open(out, FOLDER + name + ".md")) {
                text.write(StudentText.of(view));
            }
            try (Writer data = OutputFile.open(out, FOLDER + name + ".json")) {
                new JsonLines(data).entry(entry, options.keyShown());
            }
        }
    }
}
