package org.gradcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A class is graded, and the key changes, and teaching assistants decide otherwise: all by the command line. */
class GradebookCommandTest {

    private static final String RUBRIC = """
            assignment: Layers
            id: hw1
            parts:
              - {id: 1a, ask: Weights of the layer, points: 5, kind: count, digits: 4, answer: "64*192"}
              - {id: 1b, ask: Size of the layer in bytes, points: 3, kind: count, digits: 4, answer: "1024*2"}
            """;

    @TempDir
    private Path folder = Path.of("");

    private record Run(int code, String out, String err) {}

    private Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(code, out.toString(), err.toString());
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private Run grade(String... options) {
        String[] args = Stream.concat(
                        Stream.of(
                                "grade",
                                folder.resolve("hw1.yaml").toString(),
                                folder.resolve("in").toString(),
                                "-o",
                                out(),
                                "--workers",
                                "0"),
                        Stream.of(options))
                .toArray(String[]::new);
        return run(args);
    }

    private String grades() throws IOException {
        return Files.readString(folder.resolve("out").resolve("grades.jsonl"));
    }

    private void handIn(String student, String first, String second) throws IOException {
        Files.writeString(
                folder.resolve("in").resolve(student + ".md"), "# 1\n\n(a) " + first + "\n\n(b) " + second + "\n");
    }

    private void changeKey() throws IOException {
        Files.writeString(folder.resolve("hw1.yaml"), RUBRIC.replace("1024*2", "1000*2"));
    }

    @BeforeEach
    void a_class_is_graded() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(folder.resolve("hw1.yaml"), RUBRIC);
        handIn("student-01", "12288", "2048");
        handIn("student-02", "12288", "2000");
        handIn("student-03", "7777", "2000");
        handIn("student-04", "7777", "2048");
        assertThat(grade().code()).isEqualTo(0);
    }

    @Test
    void marks_that_were_given_change_only_with_consent() throws IOException {
        String before = grades();
        changeKey();

        Run plain = grade();

        assertThat(plain.code()).isEqualTo(1);
        assertThat(plain.out()).contains("4 students with changes", "another key", "student-01", "+3", "-3");
        assertThat(plain.err()).contains("--apply");
        assertThat(grades()).isEqualTo(before);

        Run applied = grade("--apply");

        assertThat(applied.err()).contains("Changed since the last run", "another key");
        assertThat(grades()).isNotEqualTo(before).contains("2000");
    }

    @Test
    void a_dry_run_says_the_same_and_changes_nothing() throws IOException {
        String before = grades();
        changeKey();

        Run dry = grade("--dry-run");

        assertThat(dry.code()).isEqualTo(1);
        assertThat(dry.out()).isEqualTo(grade().out());
        assertThat(grades()).isEqualTo(before);
        assertThat(grade("--dry-run", "--json").out().lines()).hasSize(4).allMatch(line -> line.contains("\"key\""));
    }

    @Test
    void a_dry_run_without_changes_ends_in_0() {
        assertThat(grade("--dry-run"))
                .returns(0, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("Nothing would change"));
    }

    @Test
    void who_hands_in_again_needs_no_consent() throws IOException {
        handIn("student-03", "12288", "2000");

        Run again = grade();

        assertThat(again.code()).isEqualTo(0);
        assertThat(again.err()).contains("student-03", "handed in again", "+5");
        assertThat(grades()).contains("{\"student\":\"student-03\",\"files\":[\"student-03.md\"],\"points\":5");
    }

    @Test
    void points_of_a_person_stay_when_the_key_changes() throws IOException {
        Run given = run("gradebook", "give", out(), "student-02", "1b", "1.5", "--why", "Meant kB.", "--by", "ta-1");
        assertThat(given.code()).as(given.err()).isEqualTo(0);
        assertThat(grades())
                .contains("\"override\":{\"automatic\":0,\"by\":\"ta-1\",\"why\":\"Meant kB.\",\"stale\":false}");
        assertThat(folder.resolve("out/students/student-02.html")).content().contains("Meant kB.", "1.5 of 3 points");
        changeKey();

        Run dry = grade("--dry-run");
        grade("--apply");

        assertThat(dry.out()).contains("stays 1.5, given by ta-1");
        assertThat(grades())
                .contains("\"override\":{\"automatic\":3,\"by\":\"ta-1\",\"why\":\"Meant kB.\",\"stale\":true}");
        assertThat(run("gradebook", "show", out()).out()).containsPattern("student-02\\s+needs-review\\s+6.5\\s+8");
        assertThat(run("gradebook", "history", out(), "student-02").out())
                .containsSubsequence(
                        "run 1", "1b: incorrect, 0 of 3", "run 2", "1b: correct, 3 of 3", "ta-1: points 1.5")
                .contains("upon incorrect, 0 of 3 points, read as 2000");
    }

    @Test
    void a_group_is_decided_once_also_for_those_who_hand_in_later() throws IOException {
        String group = run("gradebook", "groups", out(), "1a")
                .out()
                .lines()
                .filter(line -> line.contains("7777"))
                .map(line -> line.split(" ")[0])
                .findFirst()
                .orElseThrow();

        Run given = run("gradebook", "give", out(), group, "1a", "2", "--why", "Right way.", "--by", "ta-1");
        handIn("student-05", "7777", "2048");
        grade();

        assertThat(given.code()).as(given.err()).isEqualTo(0);
        assertThat(run("gradebook", "show", out()).out())
                .containsPattern("student-03\\s+graded\\s+2\\s")
                .containsPattern("student-04\\s+graded\\s+5\\s")
                .containsPattern("student-05\\s+graded\\s+5\\s");

        assertThat(run("gradebook", "undo", out(), "1", "--why", "Too much.").code())
                .isEqualTo(0);

        assertThat(run("gradebook", "show", out(), "student-05").out()).containsPattern("1a\\s+incorrect\\s+0\\s+5");
        assertThat(run("gradebook", "history", out()).out()).contains("taken back", "Too much.");
    }

    @Test
    void a_discounted_part_is_out_of_score_and_total() {
        run("gradebook", "discount", out(), "1b", "--why", "Not taught.");

        assertThat(run("gradebook", "show", out()).out())
                .containsPattern("student-01\\s+graded\\s+5\\s+5")
                .containsPattern("student-02\\s+graded\\s+5\\s+5");
    }

    @Test
    void a_comment_stands_beside_the_verdict() {
        run("gradebook", "comment", out(), "student-01", "1a", "Nicely explained.");

        assertThat(folder.resolve("out/students/student-01.html")).content().contains("Nicely explained.");
        assertThat(folder.resolve("out/students/student-02.html")).content().doesNotContain("Nicely explained.");
    }

    @Test
    void a_blank_submission_leaves_the_review_when_a_person_has_looked() throws IOException {
        Files.writeString(folder.resolve("in/student-06.md"), "# 1\n\n(a)\n\n(b)\n");
        assertThat(grade().code()).isEqualTo(1);

        run("gradebook", "looked", out(), "student-06", "--why", "Ill.");

        assertThat(run("gradebook", "show", out()).out()).containsPattern("student-06\\s+graded\\s+0");
        assertThat(grade().code()).isEqualTo(0);
    }

    @Test
    void a_quiet_run_says_nothing_and_a_verbose_one_tells_each_submission() throws IOException {
        handIn("student-03", "12288", "2000");
        Path log = folder.resolve("grade.log");

        Run verbose = grade("--verbose", "--log", log.toString());
        Run quiet = grade("--quiet");

        assertThat(verbose.err()).contains("student-01: unchanged", "student-03: graded", "4 of 4");
        assertThat(log).content().contains("Layers: 4 submissions", "4 graded");
        assertThat(quiet.out() + quiet.err()).isEmpty();
    }

    static List<Arguments> wrong_calls() {
        return List.of(
                Arguments.of("no student or group student-99", List.of("give", "student-99", "1a", "1", "--why", "x")),
                Arguments.of("no part 9z", List.of("give", "student-01", "9z", "1", "--why", "x")),
                Arguments.of("has 0 to 5 points", List.of("give", "student-01", "1a", "6", "--why", "x")),
                Arguments.of("has 0 to 5 points", List.of("give", "student-01", "1a", "-1", "--why", "x")),
                Arguments.of("no student student-99", List.of("show", "student-99")),
                Arguments.of("no decision 7", List.of("undo", "7")),
                Arguments.of("no assignment hw9", List.of("show", "--assignment", "hw9")));
    }

    @ParameterizedTest
    @MethodSource("wrong_calls")
    void a_wrong_call_says_what_is_wrong_and_decides_nothing(String message, List<String> words) throws IOException {
        String before = grades();
        String[] args = Stream.concat(
                        Stream.of("gradebook", words.get(0), out()),
                        words.stream().skip(1))
                .toArray(String[]::new);

        Run wrong = run(args);

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains(message);
        assertThat(grades()).isEqualTo(before);
    }

    @Test
    void a_folder_without_a_gradebook_is_told() {
        assertThat(run("gradebook", "show", folder.toString()))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("holds no gradebook"));
    }
}
