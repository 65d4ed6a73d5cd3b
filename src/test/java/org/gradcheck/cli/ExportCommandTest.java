package org.gradcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.Batch;
import org.gradcheck.Gradcheck;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Receipt;
import org.gradcheck.document.Submission;
import org.gradcheck.gradebook.store.GradebookFile;
import org.gradcheck.rubric.Rubric;
import org.gradcheck.rubric.RubricReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

    private static final String RUBRIC = """
            id: hw5
            parts:
              - {id: 1a, ask: Weights of the layer, points: 10, kind: count, digits: 4, answer: "64*192", mistakes: [{answer: "64*190", credit: 9.5, say: A bias is missing.}]}
            """;

    private static final Receipt HANDED_IN = new Receipt(
            Optional.of("77"), Optional.of(OffsetDateTime.parse("2026-03-06T23:10:00+01:00")), true, List.of());

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter printed = new StringWriter();
    private Path graded = Path.of("");

    @BeforeEach
    void grade() throws Exception {
        graded = Files.createDirectories(folder.resolve("hw5"));
        grade(
                submission("student-01", "# 1\n\n(a) 12160\n", HANDED_IN),
                submission("student-02", "# 1\n\n(a) Final answer: 12288\n\nFinal answer: 77\n", Receipt.NONE),
                submission("student-03", "", Receipt.NONE));
    }

    private Submission submission(String student, String text, Receipt receipt) throws IOException {
        Path file = Files.writeString(folder.resolve(student + ".md"), text);
        return Submission.of(student, List.of(file), List.of(folder), receipt, List.of());
    }

    private void grade(Submission... submissions) throws Exception {
        Rubric rubric = RubricReader.read("hw5.yaml", RUBRIC).rubric().orElseThrow();
        try (GradebookFile file = GradebookFile.open(graded.resolve(GradebookFile.NAME))) {
            Batch batch = new Batch(new Gradcheck(rubric), rubric, RUBRIC, file, Limits.USUAL);
            batch.take(batch.grade(List.of(submissions), 1, (student, known) -> {}), false, false, "");
        }
    }

    @Test
    void what_stands_is_written_and_the_rest_is_told() throws Exception {
        assertThat(run("--to", "csv")).isEqualTo(1);

        assertThat(Files.readString(graded.resolve("exports/grades.csv"))).isEqualTo("""
                        assignment,duedate,timestamp,student_id,last_name,first_name,email,raw_score,late_submission_penalty,score,max_score,student,section,state,1a points,1a outcome
                        hw5,,2026-03-06T23:10+01:00,77,,student-01,,9.5,0,9.5,10,student-01,,graded,9.5,mistake
                        hw5,,,,,student-02,,,,,10,student-02,,waiting,,ambiguous
                        hw5,,,,,student-03,,,,,10,student-03,,unreadable,,unreadable
                        """);
        assertThat(printed.toString()).contains("grades written: 1 of 3", "student-02", "student-03");
    }

    @Test
    void all_done_is_exit_code_0() throws Exception {
        grade(submission("student-01", "# 1\n\n(a) 12160\n", HANDED_IN));

        assertThat(run("--to", "json")).isZero();
        assertThat(Files.readString(graded.resolve("exports/grades.json"))).contains("A bias is missing.");
    }

    @Test
    void nothing_is_written_by_a_dry_run_and_nothing_replaced_without_force() throws Exception {
        assertThat(run("--to", "gradescope", "--dry-run")).isEqualTo(1);
        assertThat(graded.resolve("exports")).doesNotExist();

        Path file = Files.writeString(folder.resolve("mine.csv"), "mine");
        assertThat(run("--to", "gradescope", "-o", file.toString())).isEqualTo(2);
        assertThat(file).hasContent("mine");
        assertThat(run("--to", "gradescope", "-o", file.toString(), "--force")).isEqualTo(1);
        assertThat(file).content().startsWith("First Name,");
    }

    @Test
    void a_template_may_be_filled_in_where_it_lies() throws Exception {
        Path file = Files.writeString(folder.resolve("canvas.csv"), "Student,ID,hw5 (1)\nstudent-01,77,\n");

        run("--to", "canvas", "--template", file.toString(), "-o", file.toString(), "--force");

        assertThat(file).hasContent("Student,ID,hw5 (1)\nstudent-01,77,9.50\n");
    }

    @Test
    void results_are_written_for_each_student_whose_grade_stands() throws Exception {
        run("--to", "gradescope-results");

        Path results = graded.resolve("exports/gradescope-results");
        assertThat(results).isDirectoryContaining(file -> file.endsWith("student-01.json"));
        assertThat(results.resolve("student-02.json")).doesNotExist();
        assertThat(Files.readString(results.resolve("all.jsonl")))
                .isEqualTo("{\"student\":\"student-01\",\"results\":"
                        + Files.readString(results.resolve("student-01.json")).strip() + "}\n");
    }

    @Test
    void the_preflight_is_told_as_data() {
        run("--to", "csv", "--dry-run", "--json");

        assertThat(printed.toString())
                .isEqualTo("{\"title\":\"A table of hw5\",\"students\":3,\"written\":1,\"notes\":["
                        + "{\"finding\":\"waiting\",\"needsPerson\":true,\"subject\":\"student-02\"},"
                        + "{\"finding\":\"unreadable\",\"needsPerson\":true,\"subject\":\"student-03\"}]}"
                        + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                           | 2 | --to",
                "--to excel                 | 2 | gradescope-results",
                "--to canvas                | 2 | --template",
                "--to csv --scale --keep-points | 2 | not both",
                "--to csv --roster nowhere.csv  | 2 | nowhere.csv",
            })
    void a_wrong_call_says_what_to_do(String options, int code, String said) {
        assertThat(run(options == null ? new String[0] : options.split(" "))).isEqualTo(code);
        assertThat(printed.toString()).contains(said);
    }

    @Test
    void a_folder_without_grades_is_a_wrong_call() throws Exception {
        Files.delete(graded.resolve(GradebookFile.NAME));

        assertThat(run("--to", "csv")).isEqualTo(2);
        assertThat(printed.toString()).contains("holds no gradebook");
    }

    private int run(String... options) {
        List<String> call = new ArrayList<>(List.of("export", graded.toString()));
        call.addAll(List.of(options));
        PrintWriter terminal = new PrintWriter(printed);
        return Main.run(terminal, terminal, call.toArray(new String[0]));
    }
}
