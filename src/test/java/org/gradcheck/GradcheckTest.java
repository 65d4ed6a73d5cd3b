package org.gradcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Submission;
import org.gradcheck.extract.FoundAnswer;
import org.gradcheck.grade.Grade;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.handin.NoSubmissions;
import org.gradcheck.handin.Submissions;
import org.gradcheck.report.JsonLines;
import org.gradcheck.rubric.BadRubric;
import org.gradcheck.rubric.Rubric;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole run over the sample class, with its broken, empty and image-only files. */
class GradcheckTest {

    private static final Path SAMPLES = Path.of("submissions-sample", "network-sizes");
    private static final Set<String> NOT_READABLE = Set.of("student-07", "student-08", "student-09");

    private static Gradcheck gradcheck;
    private static List<Submission> submissions;
    private static Map<String, String> lines;

    @BeforeAll
    static void gradeTheClassOnce() throws BadRubric, NoSubmissions, IOException {
        gradcheck = new Gradcheck(Rubric.load(Path.of("rubrics", "network-sizes.yaml")));
        submissions = Submissions.open(SAMPLES, Limits.USUAL).list();
        lines = lines(gradcheck.grade(submissions, 1, grade -> {}));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void the_same_bytes_come_out_again_whatever_the_number_of_threads(int threads) throws IOException {
        assertThat(lines(gradcheck.grade(submissions, threads, grade -> {}))).isEqualTo(lines);
    }

    @Test
    void the_order_of_the_submissions_does_not_matter() throws IOException {
        List<Submission> backwards = new ArrayList<>(submissions);
        java.util.Collections.reverse(backwards);
        assertThat(lines(gradcheck.grade(backwards, 3, grade -> {})).toString()).isEqualTo(lines.toString());
    }

    @Test
    void every_submission_has_exactly_one_line() {
        assertThat(lines.keySet())
                .containsExactlyElementsOf(
                        submissions.stream().map(Submission::student).toList());
        assertThat(lines).hasSize(14);
    }

    @Test
    void each_grade_is_told_as_it_is_ready() {
        Set<String> told = ConcurrentHashMap.newKeySet();
        gradcheck.grade(submissions.subList(0, 3), 2, grade -> told.add(grade.student()));
        assertThat(told).containsExactlyInAnyOrder("student-01", "student-02", "student-03");
    }

    @Test
    void files_that_can_not_be_read_say_so_and_change_no_other_line() throws IOException {
        List<Submission> readable = submissions.stream()
                .filter(submission -> !NOT_READABLE.contains(submission.student()))
                .toList();
        Map<String, String> others = lines(gradcheck.grade(readable, 2, grade -> {}));
        Map<String, String> unreadable = new TreeMap<>(lines);
        unreadable.keySet().removeAll(others.keySet());
        assertThat(lines).containsAllEntriesOf(others);
        assertThat(unreadable.keySet()).containsExactlyInAnyOrderElementsOf(NOT_READABLE);
        assertThat(unreadable.values())
                .allMatch(line -> line.contains("\"outcome\":\"unreadable\",") && line.contains("\"points\":0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"student-07", "student-08", "student-09"})
    void an_unreadable_file_has_a_problem_that_names_it(String student) {
        Grade grade = gradcheck.grade(submission(student));
        assertThat(grade.status()).isEqualTo(Grade.Status.UNREADABLE);
        assertThat(grade.problems())
                .isNotEmpty()
                .allMatch(problem -> problem.place().text().startsWith(student + ".pdf"));
    }

    @Test
    void the_files_of_a_folder_are_one_submission() {
        Grade grade = gradcheck.grade(submission("student-10"));
        assertThat(grade.files()).containsExactly("student-10/question-1.md", "student-10/questions-2-and-3.tex");
        assertThat(grade.points()).isEqualByComparingTo("33");
    }

    @Test
    void a_file_that_is_not_there_is_a_problem_of_its_submission(@TempDir Path folder) {
        Grade grade = gradcheck.grade(new Submission("student-99", List.of(folder.resolve("lost.pdf"))));
        assertThat(grade.status()).isEqualTo(Grade.Status.UNREADABLE);
        assertThat(grade.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("file-missing"));
    }

    @Test
    void a_check_finds_the_same_answers_and_judges_none(@TempDir Path folder) throws IOException {
        Path draft = Files.copy(SAMPLES.resolve("student-13.txt"), folder.resolve("draft.txt"));
        Check check = gradcheck.check(new Submission("draft", List.of(draft)));
        assertThat(check.sheet().answers())
                .filteredOn(answer -> answer.status() == FoundAnswer.Status.FOUND)
                .hasSize(9);
        assertThat(check.inconsistencies()).hasSize(1);
    }

    private static Submission submission(String student) {
        return submissions.stream()
                .filter(submission -> submission.student().equals(student))
                .findFirst()
                .orElseThrow();
    }

    /** Each student's line of grades.jsonl. */
    private static Map<String, String> lines(Gradebook gradebook) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        for (Entry entry : gradebook.entries()) {
            StringWriter line = new StringWriter();
            new JsonLines(line).entry(entry);
            lines.put(entry.student(), line.toString());
        }
        return lines;
    }
}
