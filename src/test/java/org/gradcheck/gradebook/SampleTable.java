package org.gradcheck.gradebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gradcheck.Gradcheck;
import org.gradcheck.document.Submission;
import org.gradcheck.rubric.BadRubric;
import org.gradcheck.rubric.Rubric;

/** Two students who filled in a table; one of them has one cell wrong. */
public final class SampleTable {

    private static final String RUBRIC = """
            assignment: Layers
            id: layers
            parts:
              - id: "1"
                points: 2
                answer: 2 + 3
              - id: vgg
                points: 4
                table:
                  rows: [conv1, conv2]
                  columns: {parameters: "3 + 4", memory: "5 + 6"}
            """;

    private static final String ANSWERS = """
            ## 1

            5

            ## vgg

            | layer | parameters | memory |
            |---|---|---|
            | conv1 | 7 | 11 |
            | conv2 | 7 | %d |
            """;

    private SampleTable() {}

    public static Gradebook gradebook() {
        try {
            Path folder = Files.createTempDirectory("table");
            Path rubric = Files.writeString(folder.resolve("rubric.yaml"), RUBRIC);
            Path wrong = Files.writeString(folder.resolve("student-01.md"), String.format(Locale.ROOT, ANSWERS, 99));
            Path right = Files.writeString(folder.resolve("student-02.md"), String.format(Locale.ROOT, ANSWERS, 11));
            List<Submission> submissions =
                    List.of(Submission.of("student-01", List.of(wrong)), Submission.of("student-02", List.of(right)));
            Gradebook gradebook = new Gradcheck(Rubric.load(rubric)).grade(submissions, 1, grade -> {});
            for (Path file : List.of(rubric, wrong, right, folder)) {
                Files.delete(file);
            }
            return gradebook;
        } catch (IOException | BadRubric e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
