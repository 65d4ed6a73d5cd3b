package org.gradcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The autograder is unpacked and run as Gradescope does it, in another folder. */
@DisabledOnOs(OS.WINDOWS)
class AutograderTest {

    private static final String RUBRIC = "rubrics/network-sizes.yaml";
    private static final Path STUDENT = Path.of("submissions-sample/network-sizes/student-13.txt");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_self_check_tells_what_was_found_and_nothing_of_the_key() throws Exception {
        JsonNode results = run(STUDENT);

        assertThat(results.has("score")).isFalse();
        assertThat(texts(results, "status"))
                .containsExactly(
                        "passed", "passed", "passed", "passed", "passed", "passed", "passed", "passed", "passed", "",
                        "failed");
        assertThat(texts(results, "number"))
                .containsExactly("1a", "1b", "1c", "1d", "2a", "2b", "2c", "3a", "3b", "3c", "");
        assertThat(texts(results, "visibility")).containsOnly("visible");
        assertThat(texts(results, "score")).containsOnly("0");
        assertThat(texts(results, "output").get(0))
                .contains("163,696   read as 163696")
                .contains("student-13.txt:13");
        assertThat(texts(results, "output").get(10)).contains("110,270");
        assertThat(Files.readString(folder.resolve("autograder/source/rubric.yaml")))
                .doesNotContain("answer:", "163696");
    }

    @Test
    void a_graded_run_gives_points_that_are_shown_when_they_are_published() throws Exception {
        JsonNode results = run(STUDENT, "--graded");

        assertThat(results.get("score").asDecimal()).isEqualByComparingTo("37");
        assertThat(results.get("visibility").asString()).isEqualTo("after_published");
        assertThat(texts(results, "visibility")).containsOnly("after_published");
        assertThat(texts(results, "max_score")).containsExactly("5", "5", "3", "3", "4", "5", "4", "5", "3", "3");
        assertThat(texts(results, "status").subList(8, 10)).containsExactly("passed", "");
    }

    @ParameterizedTest
    @CsvSource({"empty.pdf, ''", "broken.pdf, %PDF-1.4 broken"})
    void a_file_that_can_not_be_read_is_told_and_fails_no_run(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve(name), content);

        JsonNode results = run(file);

        assertThat(results.get("output").asString()).contains(name);
        assertThat(texts(results, "status")).doesNotContain("passed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--graded"})
    void the_same_program_and_rubric_give_the_same_bytes(String option) throws Exception {
        assertThat(export("a.zip", option)).hasSameBinaryContentAs(export("b.zip", option));
    }

    private JsonNode run(Path submission, String... options) throws Exception {
        Path home = folder.resolve("autograder");
        unpack(export("autograder.zip", options), home.resolve("source"));
        Files.createDirectories(home.resolve("submission"));
        Files.copy(submission, home.resolve("submission").resolve(submission.getFileName()));
        Files.writeString(
                home.resolve("submission_metadata.json"),
                "{\"id\": 7, \"created_at\": \"2026-03-06T23:10:00.123456-08:00\","
                        + " \"users\": [{\"id\": 13, \"name\": \"student-13\"}]}");
        Files.copy(home.resolve("source/run_autograder"), home.resolve("run_autograder"));
        Path log = folder.resolve("log.txt");
        ProcessBuilder script = new ProcessBuilder(
                        "sh", home.resolve("run_autograder").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        script.environment().put("AUTOGRADER_HOME", home.toString());
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = script.start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return JsonMapper.shared().readTree(Files.readString(home.resolve("results/results.json")));
    }

    private Path export(String name, String... options) {
        Path zip = folder.resolve(name);
        StringWriter printed = new StringWriter();
        PrintWriter terminal = new PrintWriter(printed);
        String option = String.join("", options);
        String[] call = option.isEmpty()
                ? new String[] {"export", "gradescope-autograder", RUBRIC, "-o", zip.toString()}
                : new String[] {"export", "gradescope-autograder", RUBRIC, "-o", zip.toString(), option};
        assertThat(Main.run(terminal, terminal, call)).as(printed.toString()).isZero();
        return zip;
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
    }

    private static List<String> texts(JsonNode results, String field) {
        return StreamSupport.stream(results.get("tests").spliterator(), false)
                .map(test -> test.has(field) ? test.get(field).asString() : "")
                .toList();
    }
}
