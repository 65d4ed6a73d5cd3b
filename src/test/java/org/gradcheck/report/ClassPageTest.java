package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Verdict;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.SampleAnswer;
import org.gradcheck.gradebook.SampleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of a class, and its data, say about the questions. */
class ClassPageTest {

    @TempDir
    private Path out;

    @Test
    void a_table_is_one_line_that_opens() throws IOException {
        assertThat(page(SampleTable.gradebook()))
                .contains("<span class=\"note\">Table of 4 cells</span>")
                .contains("aria-label=\"Correct: 7, Not correct: 1\"")
                .containsOnlyOnce("<summary>The cells of <bdi>vgg</bdi></summary>")
                .contains("<strong><bdi>vgg/conv2/memory</bdi></strong>");
    }

    @ParameterizedTest
    @CsvSource({
        "INCORRECT, incorrect, strong, The key or the question may be wrong.",
        "MISTAKE, bias-forgotten, soft, so the key is probably right",
    })
    void a_doubt_about_the_key_comes_before_the_work(Outcome outcome, String code, String look, String sentence)
            throws IOException {
        String page = page(agreed(6, outcome, code));

        assertThat(page)
                .contains("doubt " + look, sentence, "<summary>6 students</summary>", "--dry-run")
                .contains("href=\"students/student-00.html#part-1a\"");
        assertThat(page.indexOf("Is the key right?")).isLessThan(page.indexOf("Work left</h2>"));
    }

    @Test
    void without_a_doubt_nothing_is_said() throws IOException {
        assertThat(page(agreed(6, Outcome.MISTAKE, "declared-mistake"))).doesNotContain("Is the key right?");
    }

    @Test
    void a_weak_question_is_marked_and_named_first() throws IOException {
        assertThat(page(inverted()))
                .contains("<span class=\"hint\">the better miss it</span>", "correlation −1</span>")
                .containsPattern("(?s)the weakest first:\\s*<span class=\"chip\"><bdi>1a</bdi>");
    }

    @Test
    void many_students_with_one_value_are_not_all_listed() throws IOException {
        assertThat(page(agreed(60, Outcome.INCORRECT, "incorrect")))
                .contains("<summary>60 students</summary>", "<li>and 10 more</li>");
    }

    @Test
    void the_data_say_the_same() throws IOException {
        JsonNode doubted = data(agreed(6, Outcome.INCORRECT, "incorrect")).at("/questions/0/doubtedKey");
        JsonNode table = data(SampleTable.gradebook()).at("/questions/1");
        JsonNode weak = data(inverted()).at("/questions/0");

        assertThat(doubted.at("/expected/value").asString()).isEqualTo("100");
        assertThat(doubted.at("/reading/value").asString()).isEqualTo("7");
        assertThat(doubted.at("/students")).hasSize(6);
        assertThat(table.at("/cells")).hasSize(4);
        assertThat(table.at("/difficulty").asDouble()).isEqualTo(0.875);
        assertThat(weak.at("/discrimination").asDouble()).isEqualTo(-1);
    }

    private String page(Gradebook gradebook) throws IOException {
        new ClassPage().write(gradebook, out);
        return Files.readString(out.resolve("index.html"));
    }

    private JsonNode data(Gradebook gradebook) throws IOException {
        new ClassFile().write(gradebook, out);
        return JsonMapper.shared().readTree(Files.readString(out.resolve("class.json")));
    }

    private static Gradebook agreed(int students, Outcome outcome, String code) {
        List<Grade> grades = new ArrayList<>();
        for (int student = 0; student < students; student++) {
            grades.add(SampleAnswer.grade(student, SampleAnswer.of("1a", 7, outcome, "0", "5", code)));
        }
        return Gradebook.of("Agreed", "hw", grades);
    }

    /** Whoever is right in the first part is wrong in the second. */
    private static Gradebook inverted() {
        List<Grade> grades = new ArrayList<>();
        for (int student = 0; student < 12; student++) {
            boolean first = student % 2 == 0;
            grades.add(SampleAnswer.grade(student, judged("1a", first), judged("1b", !first)));
        }
        return Gradebook.of("Inverted", "hw", grades);
    }

    private static Verdict judged(String part, boolean right) {
        return right
                ? SampleAnswer.of(part, 100, Outcome.CORRECT, "5", "5", "correct")
                : SampleAnswer.of(part, 7, Outcome.INCORRECT, "0", "5", "incorrect");
    }
}
