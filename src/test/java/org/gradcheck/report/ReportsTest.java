package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradcheck.calculator.Derivation;
import org.gradcheck.document.Picture;
import org.gradcheck.expression.Expression;
import org.gradcheck.grade.Grade;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.SampleGradebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every report keeps to, and what each writes for the sample class. */
class ReportsTest {

    /** Looked at by hand after a test has failed: copy from here what has rightly changed. */
    private static final Path WRITTEN = Path.of("target", "sample-report");

    private static final Gradebook SAMPLE = SampleGradebook.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grades.jsonl",
                "gradebook.csv",
                "index.html",
                "class.json",
                "students/student-03.html",
                "students/student-05.html",
                "students/student-08.html",
                "students/student-03.md",
                "students/student-05.md",
                "students/student-08.md",
                "students/student-03.json"
            })
    void the_sample_class_gives_these_files(String name) throws IOException {
        writeAll(SAMPLE, WRITTEN);

        assertThat(withoutStyle(Files.readString(WRITTEN.resolve(name)))).isEqualTo(withoutStyle(golden(name)));
    }

    @Test
    void the_same_grades_in_another_order_give_the_same_bytes(@TempDir Path first, @TempDir Path second)
            throws IOException {
        List<Grade> reversed = new ArrayList<>(SampleGradebook.grades());
        Collections.reverse(reversed);

        writeAll(SAMPLE, first);
        writeAll(Gradebook.of(SAMPLE.assignment(), SAMPLE.id(), reversed), second);

        assertThat(files(second))
                .isEqualTo(files(first))
                .hasSize(3 * SampleGradebook.grades().size() + 4);
        for (String file : files(first)) {
            assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
    }

    @Test
    void an_empty_class_gives_a_page_too(@TempDir Path out) throws IOException {
        writeAll(Gradebook.of("Nobody", "hw0", List.of()), out);

        assertThat(out.resolve("index.html")).content().contains("Nothing: everything is graded.");
        assertThat(out.resolve("grades.jsonl")).isEmptyFile();
    }

    @Test
    void nothing_a_student_wrote_becomes_markup(@TempDir Path out) throws IOException {
        writeAll(SAMPLE, out);

        for (String file : files(out)) {
            if (file.endsWith(".html")) {
                assertThat(out.resolve(file))
                        .content()
                        .doesNotContain("<script")
                        .doesNotContain("<b>every");
            }
        }
    }

    @Test
    void pages_load_nothing_from_elsewhere(@TempDir Path out) throws IOException {
        writeAll(SAMPLE, out);

        for (String file : files(out)) {
            if (file.endsWith(".html")) {
                assertThat(out.resolve(file))
                        .content()
                        .contains("<html lang=\"en\">")
                        .doesNotContainPattern("src=|<link|@import|url\\(");
            }
        }
    }

    @Test
    void a_student_sees_the_key_only_once_it_is_released(@TempDir Path out) throws IOException {
        new StudentPages(new ReportOptions(false)).write(SAMPLE, out);
        assertThat(out.resolve("students/student-03.html")).content().doesNotContain("163\u202f696");

        new StudentPages(new ReportOptions(true)).write(SAMPLE, out);
        assertThat(out.resolve("students/student-03.html")).content().contains("163\u202f696");
    }

    @Test
    void a_student_sees_how_a_value_comes_about_only_if_that_is_released(@TempDir Path out) throws IOException {
        Derivation derivation = Derivation.of(
                new Derivation.Sentence("Add <both>."),
                new Derivation.Table(
                        List.of("layer", "count"), List.of(new Derivation.Row("a", List.of(Expression.ONE)))),
                Derivation.Chain.of("du1/dw2", Expression.call("sigmoid", Expression.ONE)));

        new StudentPages(new ReportOptions(true, Map.of("1a", derivation))).write(SAMPLE, out);
        assertThat(out.resolve("students/student-03.html"))
                .content()
                .containsOnlyOnce("How the right value comes about")
                .contains("Add &lt;both&gt;.", "<mi>σ</mi>", "0.731059", "<th scope=\"row\">a</th>");

        new StudentPages(new ReportOptions(false, Map.of("1a", derivation))).write(SAMPLE, out);
        assertThat(out.resolve("students/student-03.html")).content().doesNotContain("comes about");
    }

    @Test
    void whoever_was_not_right_sees_what_it_takes(@TempDir Path out) throws IOException {
        String sentence = "A whole number.";
        new StudentPages(new ReportOptions(false, Map.of(), Map.of("1a", sentence), Pictures.NONE)).write(SAMPLE, out);
        assertThat(out.resolve("students/student-03.html")).content().containsOnlyOnce(sentence);
        assertThat(out.resolve("students/student-01.html")).content().doesNotContain(sentence);
    }

    @Test
    void the_page_is_shown_where_a_person_has_to_look_and_nowhere_else(@TempDir Path out) throws IOException {
        Pictures pictures = (student, found) -> List.of(new Picture(new byte[] {1, 2, 3}));
        new StudentPages(new ReportOptions(false, Map.of(), Map.of(), pictures)).write(SAMPLE, out);

        for (Grade grade : SampleGradebook.grades()) {
            long waiting = grade.status() == Grade.Status.UNREADABLE
                    ? 0
                    : grade.verdicts().stream()
                            .filter(verdict ->
                                    verdict.review() || verdict.outcome().isOpen())
                            .count();
            String page = Files.readString(
                    out.resolve(StudentPages.FOLDER + PageNames.of(SAMPLE).of(grade.student())));
            assertThat(page.split("src=\"data:image/png;base64,AQID\"", -1)).hasSize((int) waiting + 1);
        }
    }

    private static void writeAll(Gradebook gradebook, Path out) throws IOException {
        for (Report report : Reports.standard(new ReportOptions(true))) {
            report.write(gradebook, out);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** A change of colour is no change of content. */
    private static String withoutStyle(String page) {
        return page.replaceFirst("(?s)<style>.*</style>\n", "");
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = ReportsTest.class.getResourceAsStream("sample/" + name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
