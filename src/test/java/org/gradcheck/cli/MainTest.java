package org.gradcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a person calls them. */
class MainTest {

    private static final String RUBRIC = "rubrics/network-sizes.yaml";
    private static final String REFERENCE = "reference-solutions/network-sizes.tex";
    private static final String SAMPLES = "submissions-sample/network-sizes";

    /** What a command printed, and how it ended. */
    private record Run(int code, String out, String err) {

        static Run of(String... args) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
            return new Run(code, out.toString(), err.toString());
        }

        /** Runs a command that reads from standard input. */
        static Run with(String input, String... args) {
            InputStream terminal = System.in;
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            try {
                return of(args);
            } finally {
                System.setIn(terminal);
            }
        }

        List<JsonNode> data() {
            JsonMapper json = new JsonMapper();
            return out.lines().map(json::readTree).toList();
        }
    }

    @Test
    void grade_writes_the_reports_and_sums_up(@TempDir Path folder) throws IOException {
        Run run = Run.of("grade", RUBRIC, SAMPLES, "-o", folder.toString(), "--threads", "2");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("14 submissions", "9 graded", "3 could not be read", "student-11 1b", "110,270")
                .contains(folder.resolve("index.html").toString());
        assertThat(folder.resolve("grades.jsonl")).isRegularFile();
        assertThat(folder.resolve("gradebook.csv")).isRegularFile();
        assertThat(Files.readAllLines(folder.resolve("grades.jsonl"))).hasSize(14);
    }

    @Test
    void grade_ends_in_0_where_nothing_is_left_to_a_person(@TempDir Path folder) throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.copy(Path.of(REFERENCE), in.resolve("student-01.tex"));
        Run run = Run.of(
                "grade", RUBRIC, in.toString(), "-o", folder.resolve("out").toString(), "--json");
        assertThat(run.code()).as(run.out()).isEqualTo(0);
        assertThat(run.data()).singleElement().satisfies(grade -> {
            assertThat(grade.propertyNames())
                    .contains(
                            "student",
                            "files",
                            "points",
                            "possible",
                            "outcome",
                            "verdicts",
                            "inconsistencies",
                            "problems");
            assertThat(grade.path("outcome").asString()).isEqualTo("graded");
            assertThat(grade.path("verdicts").get(0).propertyNames())
                    .contains(
                            "part",
                            "possible",
                            "points",
                            "outcome",
                            "review",
                            "text",
                            "reading",
                            "expected",
                            "reasons");
        });
    }

    @Test
    void the_lines_of_grade_are_those_of_its_file(@TempDir Path folder) throws IOException {
        Run run = Run.of("grade", RUBRIC, SAMPLES, "-o", folder.toString(), "--json");
        assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("grades.jsonl")));
    }

    /** The names and contents that Gradescope, Canvas and Moodle give out are in the contract test of the layouts. */
    @Test
    void grade_takes_a_zip_in_the_layout_of_a_download(@TempDir Path folder) throws IOException {
        Path zip = folder.resolve("submissions.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of(
                    "studentone_101_9001_hw5.tex",
                    "studenttwo_LATE_102_9002_hw5.tex",
                    "studentthree_103_9003_hw5.tex",
                    "studentthree_103_9004_hw5-1.tex",
                    "studentfour/",
                    "../studentfive_105_9005_hw5.tex",
                    "__MACOSX/._studentone_101_9001_hw5.tex")) {
                out.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    Files.copy(Path.of(REFERENCE), out);
                }
            }
        }
        Path reports = folder.resolve("out");
        Run run = Run.of("grade", RUBRIC, zip.toString(), "-o", reports.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("../studentfive_105_9005_hw5.tex points out of the archive");
        assertThat(run.out())
                .contains("4 submissions", "3 graded", "studentfour: The folder is empty: nothing was handed in.")
                .contains("1 late", "studentthree: not studentthree_103_9003_hw5.tex");
        assertThat(Files.readAllLines(reports.resolve("grades.jsonl")))
                .extracting(line -> new JsonMapper().readTree(line))
                .extracting(grade -> grade.path("student").asString() + " "
                        + grade.path("id").asString() + " " + grade.path("late").asBoolean())
                .containsExactly(
                        "studentfour  false", "studentone 101 false", "studentthree 103 false", "studenttwo 102 true");
        assertThat(Files.readString(reports.resolve("students/studentthree.html")))
                .contains("does not count any more", "studentthree_103_9003_hw5.tex");
    }

    @Test
    void check_shows_what_is_found_and_not_the_key() {
        Run run = Run.of("check", RUBRIC, SAMPLES + "/student-04.txt");
        assertThat(run.out())
                .contains("1a  159k   read as 159000", "2b  [2n+7] x [2n+7]")
                .doesNotContain("n + 8");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void check_finds_answers_in_the_text_the_comments_and_the_output_of_a_notebook() {
        Run run = Run.of("check", RUBRIC, "src/test/resources/document/notebook.ipynb", "--json");

        assertThat(run.data())
                .extracting(line ->
                        line.path("part").asString() + " " + line.path("text").asString() + " @ "
                                + line.path("place").path("cell").asInt() + ":"
                                + line.path("place").path("line").asInt())
                .contains(
                        "1a 163696 @ 3:6",
                        "1b 393472 @ 5:3",
                        "1c 2.40 @ 7:1",
                        "1d 28 x 28 x 256 @ 8:3",
                        "2a 9 @ 9:3",
                        "2b n + 8 @ 9:5",
                        "3a 1115684864 @ 13:8",
                        "3b 32 x 32 x 672 @ 16:1");
        assertThat(run.data()).noneMatch(line -> line.path("review").asBoolean());
        assertThat(run.code()).isEqualTo(0);
    }

    @Test
    void check_prints_a_line_for_each_part() {
        Run run = Run.of("check", RUBRIC, REFERENCE, "--json");
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.data())
                .extracting(line -> line.path("part").asString())
                .containsExactly("1a", "1b", "1c", "1d", "2a", "2b", "2c", "3a", "3b", "3c");
        JsonNode first = run.data().get(0);
        assertThat(first.path("outcome").asString()).isEqualTo("found");
        assertThat(first.path("reading").path("value").asString()).isEqualTo("163696");
        assertThat(first.path("place").path("file").asString()).endsWith("network-sizes.tex");
        assertThat(first.path("review").asBoolean(true)).isFalse();
    }

    @Test
    void check_ends_in_1_where_something_is_missing() {
        assertThat(Run.of("check", RUBRIC, SAMPLES + "/student-06.tex").code()).isEqualTo(1);
        assertThat(Run.of("check", RUBRIC, SAMPLES + "/student-08.pdf").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 163,696            | 163,696
            0 | 163,696 = 159k     | 162,816
            0 | about 1.1 Billion  | 1,100,000,000
            1 | 16,77,216          | doubtful
            1 | 1.1.1              | no mathematics
            """)
    void read_explains_an_answer(int code, String text, String said) {
        Run run = Run.of("read", text);
        assertThat(run.out()).contains(said);
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void read_prints_readings_as_data() {
        Run run = Run.of("read", "--json", "--format", "latex", "\\frac{1}{4}");
        assertThat(run.data()).singleElement().satisfies(line -> {
            assertThat(line.path("ambiguous").asBoolean(true)).isFalse();
            assertThat(line.path("readings").get(0).path("kind").asString()).isEqualTo("number");
            assertThat(line.path("readings").get(0).path("value").asString()).isEqualTo("0.25");
        });
    }

    @Test
    void read_answers_one_line_for_each_request_and_goes_on_after_a_bad_one() {
        String requests = """
                {"id": "a", "text": "≈ 160K", "format": "plain"}
                {"id": "b", "text": "no mathematics, I fear"}

                {"id": "c", this is no JSON
                [1, 2]
                {"id": "d", "text": "We find 7 for the first, so it is\\n\\n3*4 = 12", "passage": true, "ask": "How many?"}
                """;
        Run run = Run.with(requests, "read", "--jsonl");
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.data()).extracting(line -> line.path("id").asString("")).containsExactly("a", "b", "c", "", "d");
        assertThat(run.data().get(0).path("readings")).hasSize(2);
        assertThat(run.data().get(1).path("problems")).hasSize(1);
        assertThat(run.data().get(2).path("problems")).hasSize(1);
        assertThat(run.data()
                        .get(4)
                        .path("answers")
                        .get(0)
                        .path("reading")
                        .path("value")
                        .asString())
                .isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2^10                                                    | 1,024
            receptive_field([conv(5), conv(5), pool(n, stride: 1)]) | n + 8
            1/3                                                     | 1/3 = 0.3333333333
            """)
    void calc_computes(String expression, String value) {
        Run run = Run.of("calc", expression);
        assertThat(run.out().strip()).isEqualTo(value);
        assertThat(run.code()).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | 1 + * 2           | ^
            2 | parametres(net)   | parameters
            2 | parameters(net)   | net
            1 | 1/0               | division by zero
            """)
    void calc_says_why_it_can_not(int code, String expression, String why) {
        Run run = Run.of("calc", expression);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).contains(why).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void calc_answers_requests_with_networks_of_their_own() {
        String requests = """
                {"id": "a", "expression": "parameters(net)", "networks": {"net": {"input": "3x227x227", "layers": [{"conv": {"filters": 96, "kernel": 11, "stride": 4}}]}}}
                {"id": "b", "expression": "k*x", "given": {"k": "1/2"}, "at": {"x": "3"}}
                {"id": "c", "expression": "parameters(none)"}
                {"id": "d", broken
                """;
        Run run = Run.with(requests, "calc", "--jsonl");
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.data()).extracting(line -> line.path("id").asString("")).containsExactly("a", "b", "c", "d");
        assertThat(run.data().get(0).path("reading").path("value").asString()).isEqualTo("34944");
        assertThat(run.data().get(1).path("reading").path("value").asString()).isEqualTo("1.5");
        assertThat(run.data().get(2).path("problems")).hasSize(1);
        assertThat(run.data().get(3).path("problems")).isNotEmpty();
    }

    @Test
    void calc_tells_the_steps_where_a_request_asks_for_them() {
        String requests = """
                {"id": "a", "expression": "f/derivative(f, x)", "given": {"f": "sigmoid(2*x)"}, "at": {"x": "1"}, "steps": true}
                {"id": "b", "expression": "1/3"}
                """;
        Run run = Run.with(requests, "calc", "--jsonl");
        JsonNode steps = run.data().get(0).path("derivation");
        JsonNode last = steps.get(steps.size() - 1).path("chain");
        assertThat(steps.get(0).path("sentence").asString()).startsWith("By the chain rule");
        assertThat(steps.get(1).path("chain").path("name").asString()).isEqualTo("f");
        assertThat(last.path("links").get(0).asString()).isEqualTo("f/derivative(f, x)");
        assertThat(last.path("links").get(last.path("links").size() - 1).asString())
                .isEqualTo(run.data().get(0).path("reading").path("canon").asString());
        assertThat(last.path("decimal").asString())
                .isEqualTo(run.data().get(0).path("reading").path("value").asString());
        assertThat(run.data().get(1).has("derivation")).isFalse();
    }

    @Test
    void calc_shows_the_layers_of_a_network_file(@TempDir Path folder) throws IOException {
        Path network = Files.writeString(folder.resolve("network.yaml"), """
                input: 3x227x227
                layers:
                  - conv: {name: conv1, filters: 96, kernel: 11, stride: 4}
                  - pool: {name: pool1, kernel: 3, stride: 2}
                """);
        assertThat(Run.of("calc", network.toString()).out()).contains("conv1", "34,944");
        Run data = Run.of("calc", network.toString(), "--json");
        assertThat(data.data()).hasSize(3);
        assertThat(data.data().get(0).path("layer").asString()).isEqualTo("conv1");
        assertThat(data.data().get(0).path("parameters").asString()).isEqualTo("34944");
        assertThat(data.data().get(2).path("total").path("parameters").asString())
                .isEqualTo("34944");
    }

    @Test
    void audit_lists_what_does_not_hold() {
        Run run = Run.of("audit", SAMPLES + "/student-13.txt");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("student-13.txt", "110,270", "1 finding");
        Run data = Run.of("audit", SAMPLES + "/student-13.txt", "--json");
        assertThat(data.data()).singleElement().satisfies(found -> {
            assertThat(found.path("kind").asString()).isEqualTo("equation");
            assertThat(found.path("leftValue").asString()).isEqualTo("110720");
            assertThat(found.path("rightValue").asString()).isEqualTo("110270");
            assertThat(found.path("relation").asString()).isEqualTo("=");
        });
    }

    @Test
    void audit_finds_nothing_in_the_reference_solutions() {
        Run run = Run.of("audit", REFERENCE, "reference-solutions/backprop-and-sgd.tex");
        assertThat(run.code()).as(run.out()).isEqualTo(0);
        assertThat(run.out()).contains("all equations hold");
    }

    @Test
    void rubric_lint_prints_the_computed_key() {
        Run run = Run.of("rubric", "lint", RUBRIC, "rubrics/backprop-and-sgd.yaml");
        assertThat(run.code()).as(run.out()).isEqualTo(0);
        assertThat(run.out()).contains("1a  163,696", "2b  n + 8", "40 points");
    }

    @Test
    void rubric_test_grades_the_reference_solutions_and_the_samples() {
        Run run = Run.of("rubric", "test", RUBRIC);
        assertThat(run.code()).as(run.out()).isEqualTo(0);
        assertThat(run.out()).contains("2 reference solutions and 14 samples: all as expected.");
    }

    @Test
    void rubric_test_needs_something_to_test_with(@TempDir Path folder) throws IOException {
        Path rubrics = Files.createDirectory(folder.resolve("rubrics"));
        Path rubric = Files.copy(Path.of(RUBRIC), rubrics.resolve("network-sizes.yaml"));
        Run run = Run.of("rubric", "test", rubric.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("--reference", "--samples");
    }

    @Test
    void rubric_test_tells_each_difference(@TempDir Path folder) throws IOException {
        Path wrong = Files.writeString(folder.resolve("solution.txt"), "1(a) 163,697\n");
        Path rubrics = Files.createDirectory(folder.resolve("rubrics"));
        Path rubric = Files.copy(Path.of(RUBRIC), rubrics.resolve("network-sizes.yaml"));
        Run run = Run.of("rubric", "test", rubric.toString(), "--reference", wrong.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("solution.txt: 1a mistake, read: 163,697", "solution.txt: 1b missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "grade",
                "grade rubrics/network-sizes.yaml",
                "grade rubrics/network-sizes.yaml submissions-sample/network-sizes --threads none",
                "grade rubrics/network-sizes.yaml submissions-sample/network-sizes --threads 0",
                "grade rubrics/network-sizes.yaml submissions-sample/network-sizes --seconds-per-file 0",
                "check rubrics/network-sizes.yaml reference-solutions/network-sizes.tex --pages-per-file 0",
                "audit reference-solutions/network-sizes.tex --size-per-file 5T",
                "grade rubrics/network-sizes.yaml submissions-sample/network-sizes --memory-per-file 1M",
                "grade rubrics/network-sizes.yaml submissions-sample/network-sizes --workers -1",
                "grade rubrics/network-sizes.yaml submissions-sample/network-sizes --treads 2",
                "check",
                "check rubrics/network-sizes.yaml",
                "read",
                "read --format",
                "calc",
                "audit",
                "rubric",
                "rubric lint",
                "rubric test",
                "rubric tset",
                "graed"
            })
    void a_wrong_call_ends_in_2_with_a_hint(String call) {
        Run run = Run.of(call.isEmpty() ? new String[0] : call.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsAnyOf("--help", "Try", "at least", "--threads")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade %s submissions-sample/network-sizes", "check %s README.md", "rubric test %s"})
    void a_bad_rubric_ends_in_2_with_all_its_faults(String call, @TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), """
                assignment: Bad
                id: bad
                parts:
                  - {id: 1a, ask: First, points: many, answer: parameters(nonet)}
                  - {id: 1a, ask: Second, points: 2, answr: 3}
                """);
        Run run = Run.of(String.format(java.util.Locale.ROOT, call, bad).split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("bad.yaml:4:", "bad.yaml:5:", "many", "nonet", "answr", "Nothing was done")
                .doesNotContain("\tat ");
    }

    @Test
    void lint_prints_the_faults_and_ends_in_2(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "parts: [{id: 1a, points: 2, answer: 1 +}]\n");
        Run run = Run.of("rubric", "lint", bad.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("bad.yaml:1:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | grade none.yaml submissions-sample/network-sizes
            2 | check none.yaml README.md
            3 | grade rubrics/network-sizes.yaml no-such-folder
            3 | grade rubrics/network-sizes.yaml README.md
            3 | audit no-such-file.pdf
            3 | rubric test rubrics/network-sizes.yaml --reference no-such-file.pdf
            3 | rubric test rubrics/network-sizes.yaml --samples no-such-folder
            """)
    void what_is_not_there_is_named(int code, String call) {
        Run run = Run.of(call.split(" ", -1));
        assertThat(run.code()).as(run.toString()).isEqualTo(code);
        assertThat(run.err()).containsPattern("none.yaml|no-such|README.md").doesNotContain("\tat ", "Exception");
    }

    @Test
    void a_folder_without_submissions_ends_in_3(@TempDir Path folder) {
        Run run = Run.of("grade", RUBRIC, folder.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("no submissions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grade", "check", "read", "calc", "audit", "rubric lint", "rubric test"})
    void every_help_has_an_example(String command) {
        Run run = Run.of((command + " --help").strip().split(" ", -1));
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out()).contains("Usage: gradcheck", "Example", "  gradcheck " + command);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_version_is_told() {
        assertThat(Run.of("--version").out()).startsWith("gradcheck ");
    }
}
