package org.gradcheck.grade;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gradcheck.document.Document;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.Submission;
import org.gradcheck.extract.Extractor;
import org.gradcheck.rubric.Rubric;
import org.gradcheck.rubric.RubricReader;
import org.gradcheck.rubric.RubricReading;

/** Grades a text by a rubric, both as they are written. */
final class Graded {

    private Graded() {}

    static Grade by(String rubricText, String text) {
        return by(rubricText, "student-01.txt", text);
    }

    static Grade inMarkdown(String rubricText, String text) {
        return by(rubricText, "student-01.md", text);
    }

    private static Grade by(String rubricText, String file, String text) {
        RubricReading reading = RubricReader.read("small.yaml", rubricText);
        Rubric rubric = reading.rubric().orElseThrow(() -> new AssertionError(reading.faults()));
        Document document = DocumentReaders.read(new SourceFile(file, text.getBytes(StandardCharsets.UTF_8)));
        Submission submission = new Submission("student-01", List.of(Path.of(file)));
        return new Judge(rubric)
                .grade(
                        new Extractor(rubric.questions()).extract(submission, List.of(document)),
                        List.of(document.file()),
                        Audit.of(document));
    }
}
