package org.gradcheck.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradcheck.handin.NoTable;
import org.gradcheck.handin.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportRefusalsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "canvas | Student,ID,Homework 5 (1)                            |              | No column | Homework 5 (1)",
                "canvas | Student,ID,Network sizes (1),Network sizes (2)       |              | Several columns | (2)",
                "canvas | Student,ID,Network sizes (1),Network Sizes (2)       | network sizes | Several columns | (2)",
                "canvas | Student,ID,Network sizes (1)                         | Network      | No column | (1)",
                "canvas | Student,ID,Network sizes                             |              | No column | no assignments",
                "canvas | Student,Points                                       |              | no column ID | Student",
                "canvas | Student,ID,HW5 (1)#Points Possible,,100              |              | 100 points | --scale",
                "canvas | Student,ID,HW5 (1)#Points Possible,,(read only)      |              | read-only | HW5 (1)",
                "moodle | Student,ID,HW5 (1)                                   |              | Identifier | HW5 (1)",
                "moodle | Identifier,Full name                                 |              | no column Grade | English",
                "moodle | colour                                               |              | no column | student id",
            })
    void a_file_that_can_not_be_filled_in_is_refused_with_what_to_do(
            String format, String table, String column, String first, String second) throws Exception {
        Path template = Files.writeString(folder.resolve("template.csv"), table.replace("#", "\n") + "\n");
        ExportOptions options = new ExportOptions(
                Optional.of(template), Roster.EMPTY, Optional.ofNullable(column), false, Scaling.REFUSE);

        assertThatThrownBy(() -> export(format).prepare(SampleSheet.create(), options))
                .isInstanceOf(NoTable.class)
                .hasMessageContaining(first)
                .hasMessageContaining(second);
    }

    @ParameterizedTest
    @CsvSource({"canvas, Canvas", "moodle, Moodle"})
    void without_a_template_it_is_said_where_there_is_one(String format, String system) {
        assertThatThrownBy(() -> export(format).prepare(SampleSheet.create(), ExportOptions.PLAIN))
                .isInstanceOf(NoTable.class)
                .hasMessageContaining("--template")
                .hasMessageContaining(system);
    }

    @Test
    void the_feedback_of_a_large_class_is_asked_for_only_where_it_is_written() throws Exception {
        int size = 3_000;
        StringBuilder worksheet = new StringBuilder("Identifier,Full name,Grade,Feedback comments\n");
        List<StudentScore> students = new ArrayList<>();
        IntStream.range(0, size).forEach(i -> {
            worksheet
                    .append("Participant ")
                    .append(i)
                    .append(",Pupil ")
                    .append(i)
                    .append(",,\n");
            students.add(SampleSheet.graded("Pupil " + i, String.valueOf(i), "1", "2"));
        });
        Path template = Files.writeString(folder.resolve("worksheet.csv"), worksheet);
        List<String> asked = new ArrayList<>();
        ScoreSheet sheet = new ScoreSheet(
                "Network sizes", "hw5", List.of(new PartHead("1a", "", new BigDecimal("40"))), students, student -> {
                    asked.add(student);
                    return student;
                });

        Prepared prepared = export("moodle")
                .prepare(
                        sheet,
                        new ExportOptions(
                                Optional.of(template), Roster.EMPTY, Optional.empty(), false, Scaling.REFUSE));

        assertThat(prepared.preflight().written()).isEqualTo(size);
        assertThat(asked).isEmpty();
        prepared.write(folder.resolve("filled.csv"));
        assertThat(asked).hasSize(size);
    }

    /** A student who handed in twice, or two of one name: nobody can tell. */
    @Test
    void of_two_submissions_with_one_name_and_no_id_none_is_written() throws Exception {
        Path template = Files.writeString(folder.resolve("canvas.csv"), "Student,ID,hw5 (1)\nPupil Twin,7,\n");
        ScoreSheet sheet = SampleSheet.of(List.of(
                SampleSheet.graded("Pupil Twin", "", "1", "2"), SampleSheet.graded("Pupil Twin (2)", "", "5", "6")));

        Prepared prepared = export("canvas")
                .prepare(
                        sheet,
                        new ExportOptions(
                                Optional.of(template), Roster.EMPTY, Optional.empty(), false, Scaling.REFUSE));

        assertThat(prepared.preflight().written()).isZero();
        assertThat(prepared.preflight().of(Finding.AMBIGUOUS)).hasSize(2);
    }

    private static Export export(String name) {
        return Exports.named(name).orElseThrow();
    }
}
