package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.expression.Expression;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.SampleAnswer;
import org.gradcheck.gradebook.SampleGradebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a student must not see before the key is released. */
class HiddenKeyTest {

    /** The key of the first part, however it is written; the student who has a bias too few did not write it. */
    private static final String KEY = "163.?696";

    private static final Derivation DERIVATION = Derivation.of(
            new Derivation.Sentence("It is 163696."), Derivation.Chain.of("n", Expression.number(163696)));

    @TempDir
    private Path out;

    @Test
    void no_file_of_a_student_holds_a_right_value() throws IOException {
        for (String file : write(false)) {
            assertThat(file).doesNotContainPattern(KEY).doesNotContainIgnoringCase("expected\"");
        }
    }

    @Test
    void every_file_of_a_student_holds_it_once_it_is_released() throws IOException {
        for (String file : write(true)) {
            assertThat(file).containsPattern(KEY);
        }
    }

    @Test
    void what_the_own_working_comes_to_may_be_the_key() throws IOException {
        for (String file : write(false)) {
            assertThat(file).doesNotContainPattern("16.?777.?216").containsPattern("32\\^2\\*64\\*256");
        }
    }

    @Test
    void no_outcome_gives_the_key_away() throws IOException {
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.CORRECT) {
                Grade grade = SampleAnswer.grade(1, SampleAnswer.of("1a", 7, outcome, "0", "5", "because"));
                new StudentPages(new ReportOptions(false)).write(Gradebook.of("Hidden", "hw", List.of(grade)), out);
                for (String file : files("student-01")) {
                    String shown = file.replaceFirst("(?s)<style>.*</style>", "");
                    assertThat(shown).as(outcome.text()).doesNotContainPattern("(?<!\\d)100(?!\\d)");
                }
            }
        }
    }

    private List<String> write(boolean keyShown) throws IOException {
        new StudentPages(new ReportOptions(keyShown, Map.of("1a", DERIVATION))).write(SampleGradebook.create(), out);
        return files("student-03");
    }

    private List<String> files(String student) throws IOException {
        try (Stream<Path> files = Files.list(out.resolve("students"))) {
            List<Path> own = files.filter(file -> file.getFileName().toString().startsWith(student + "."))
                    .sorted()
                    .toList();
            assertThat(own).hasSize(3);
            return List.of(Files.readString(own.get(0)), Files.readString(own.get(1)), Files.readString(own.get(2)));
        }
    }
}
