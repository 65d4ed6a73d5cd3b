package org.gradcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradcheck.document.Submission;
import org.gradcheck.document.WordFiles;
import org.gradcheck.grade.Grade;
import org.gradcheck.rubric.BadRubric;
import org.gradcheck.rubric.Rubric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A homework written in Word, from the file to the grade: numbered lists, typed answers, equations and a table. */
class WordSubmissionTest {

    private static final Path HOMEWORK = Path.of("src", "test", "resources", "document", "homework.docx");

    @Test
    void every_computed_part_is_found_and_right(@TempDir Path folder) throws IOException, BadRubric {
        Path file = folder.resolve("student-01.docx");
        Files.write(file, WordFiles.at(HOMEWORK).bytes());
        Gradcheck gradcheck = new Gradcheck(Rubric.load(Path.of("rubrics", "network-sizes.yaml")));

        Grade grade = gradcheck.grade(new Submission("student-01", List.of(file)));

        assertThat(grade.points()).isEqualByComparingTo("37");
        assertThat(grade.problems()).isEmpty();
    }
}
