package org.gradcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

    private static final String GRADED = """
            {"student":"student-01","files":[],"id":"77","time":"2026-03-06T23:10:00+01:00","late":true,"points":9.5,"possible":10,"outcome":"graded","verdicts":[{"part":"1a","possible":10,"points":9.5,"outcome":"mistake","review":false,"reasons":[{"code":"x","text":"A bias is missing."}]}]}
            """;

    private static final String OPEN = """
            {"student":"student-02","files":[],"points":0,"possible":10,"outcome":"graded","verdicts":[{"part":"1a","possible":10,"points":0,"outcome":"manual","review":false,"reasons":[{"code":"manual","text":"A person reads this."}]}]}
            {"student":"student-03","files":[],"points":0,"possible":10,"outcome":"unreadable","verdicts":[{"part":"1a","possible":10,"points":0,"outcome":"unreadable","review":true,"reasons":[]}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter printed = new StringWriter();
    private Path graded = Path.of("");

    @BeforeEach
    void grade() throws Exception {
        graded = Files.createDirectories(folder.resolve("hw5"));
        Files.writeString(graded.resolve("grades.jsonl"), GRADED + OPEN);
    }

    @Test
    void what_stands_is_written_and_the_rest_is_told() throws Exception {
        assertThat(run("--to", "csv")).isEqualTo(1);

        assertThat(Files.readString(graded.resolve("exports/grades.csv"))).isEqualTo("""
                        assignment,duedate,timestamp,student_id,last_name,first_name,email,raw_score,late_submission_penalty,score,max_score,student,section,state,1a points,1a outcome
                        hw5,,2026-03-06T23:10+01:00,77,,student-01,,9.5,0,9.5,10,student-01,,graded,9.5,mistake
                        hw5,,,,,student-02,,,,,10,student-02,,waiting,,manual
                        hw5,,,,,student-03,,,,,10,student-03,,unreadable,,unreadable
                        """);
        assertThat(printed.toString()).contains("grades written: 1 of 3", "student-02", "student-03");
    }

    @Test
    void all_done_is_exit_code_0() throws Exception {
        Files.writeString(graded.resolve("grades.jsonl"), GRADED);

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
    void a_folder_without_grades_is_exit_code_3() throws Exception {
        Files.delete(graded.resolve("grades.jsonl"));

        assertThat(run("--to", "csv")).isEqualTo(3);
        assertThat(printed.toString()).contains("gradcheck grade");
    }

    private int run(String... options) {
        List<String> call = new ArrayList<>(List.of("export", graded.toString()));
        call.addAll(List.of(options));
        PrintWriter terminal = new PrintWriter(printed);
        return Main.run(terminal, terminal, call.toArray(new String[0]));
    }
}
