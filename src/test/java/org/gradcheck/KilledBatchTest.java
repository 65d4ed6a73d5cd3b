package org.gradcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gradcheck.gradebook.store.GradebookFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while it grades, again and again, and comes to the same gradebook as one that was let be. */
@Tag("slow")
class KilledBatchTest {

    private static final int STUDENTS = 150;
    private static final int KILLS = 10;

    private static final String RUBRIC = """
            id: hw1
            parts:
              - {id: 1a, ask: Weights of the layer, points: 5, kind: count, digits: 4, answer: "64*192"}
              - {id: 1b, ask: Size of the layer in bytes, points: 3, kind: count, digits: 4, answer: "1024*2"}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Process start(String out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.gradcheck.cli.Main",
                        "grade",
                        folder.resolve("hw1.yaml").toString(),
                        folder.resolve("in").toString(),
                        "-o",
                        folder.resolve(out).toString(),
                        "--workers",
                        "0")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void handIn() throws IOException {
        Files.writeString(folder.resolve("hw1.yaml"), RUBRIC);
        Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < STUDENTS; i++) {
            String name = "student-" + (1000 + i) + ".md";
            Files.writeString(folder.resolve("in").resolve(name), "# 1\n\n(a) " + (12_288 + i % 3) + "\n\n(b) 2048\n");
        }
    }

    @Test
    void ten_kills_leave_no_trace() throws Exception {
        handIn();
        assertThat(start("undisturbed").waitFor()).isZero();
        Random random = new Random(10);
        for (int kill = 0; kill < KILLS; kill++) {
            Process running = start("killed");
            running.waitFor(800 + random.nextInt(2_500), TimeUnit.MILLISECONDS);
            running.destroyForcibly().waitFor();
        }
        assertThat(start("killed").waitFor()).isZero();

        for (String file : List.of("grades.jsonl", "gradebook.csv", "index.html", "students/student-1149.html")) {
            assertThat(folder.resolve("killed").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("undisturbed").resolve(file));
        }
        assertThat(told("PRAGMA integrity_check")).isEqualTo("ok");
        assertThat(told("SELECT count(*) FROM grading")).isEqualTo(Integer.toString(STUDENTS));
        assertThat(told("SELECT count(*) FROM run")).isEqualTo("1");
    }

    private String told(String query) throws SQLException {
        Path file = folder.resolve("killed").resolve(GradebookFile.NAME);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
