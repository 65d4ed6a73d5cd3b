package org.gradcheck.gradebook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gradcheck.document.Picture;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.grade.Grade;
import org.gradcheck.gradebook.Decision;
import org.gradcheck.gradebook.Decision.Action;
import org.gradcheck.gradebook.Decision.Scope;
import org.gradcheck.gradebook.Decisions;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Mark;
import org.gradcheck.gradebook.SampleGradebook;
import org.gradcheck.gradebook.Withdrawal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradebookFileTest {

    private static final String ASSIGNMENT = "hw5";

    @TempDir
    private Path folder = Path.of("");

    private GradebookFile open() throws BadGradebook, IOException {
        return GradebookFile.open(folder.resolve("out").resolve(GradebookFile.NAME));
    }

    private static SubmissionKey key(Grade grade, String rubric) {
        return new SubmissionKey(grade.student(), "files of " + grade.student(), rubric, "program");
    }

    private static Run run(String rubric) {
        return new Run(0, ASSIGNMENT, "Homework", rubric, "program", false, false, "2026-03-01T10:00:00Z");
    }

    /** Keeps the sample class as graded by a rubric. */
    private static List<Line> keepAll(GradebookFile file, String rubric) {
        file.keepRubric(rubric, "parts: []");
        List<Line> lines = new ArrayList<>();
        SampleGradebook.grades().stream()
                .sorted(Comparator.comparing(Grade::student))
                .forEach(grade -> lines.add(new Line(grade.student(), file.keep(key(grade, rubric), grade, Map.of()))));
        return lines;
    }

    @Test
    void a_grade_comes_back_as_it_was() throws BadGradebook, IOException {
        try (GradebookFile file = open()) {
            List<Line> lines = keepAll(file, "r1");

            assertThat(file.gradebook("Homework", ASSIGNMENT, lines).entries())
                    .extracting(Entry::grade)
                    .containsExactlyInAnyOrderElementsOf(SampleGradebook.grades());
        }
    }

    @Test
    void what_was_kept_is_there_when_the_file_is_opened_again() throws BadGradebook, IOException {
        List<Line> lines;
        try (GradebookFile file = open()) {
            lines = keepAll(file, "r1");
            file.take(run("r1"), lines);
        }
        try (GradebookFile file = open()) {
            Run last = file.last(ASSIGNMENT).orElseThrow();
            assertThat(file.lines(last)).isEqualTo(lines);
            assertThat(last.at()).isEqualTo("2026-03-01T10:00:00Z");
            assertThat(file.assignments()).containsExactly(ASSIGNMENT);
        }
    }

    @Test
    void the_same_files_by_the_same_rubric_and_program_are_known() throws BadGradebook, IOException {
        try (GradebookFile file = open()) {
            Grade grade = SampleGradebook.grades().get(1);
            List<Line> lines = keepAll(file, "r1");

            OptionalLong known = file.find(key(grade, "r1"));

            assertThat(lines).contains(new Line(grade.student(), known.orElseThrow()));
            assertThat(file.find(key(grade, "r2"))).isEmpty();
            assertThat(file.find(new SubmissionKey(grade.student(), "other files", "r1", "program")))
                    .isEmpty();
            assertThat(file.find(new SubmissionKey(grade.student(), "files of " + grade.student(), "r1", "other")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"too-slow", "too-large", "reader-failed"})
    void a_file_that_was_too_slow_is_read_again_the_next_time(String code) throws BadGradebook, IOException {
        try (GradebookFile file = open()) {
            Grade read = SampleGradebook.grades().get(1);
            Problem problem = new Problem(new Place.WholeFile("hw5.pdf"), code, "Too slow.");
            Grade failed =
                    new Grade(read.student(), read.files(), read.verdicts(), read.inconsistencies(), List.of(problem));
            file.keepRubric("r1", "");

            file.keep(key(failed, "r1"), failed, Map.of());

            assertThat(file.find(key(failed, "r1"))).isEmpty();
        }
    }

    @Test
    void pictures_come_back_in_their_order() throws BadGradebook, IOException {
        try (GradebookFile file = open()) {
            Grade grade = SampleGradebook.grades().get(1);
            List<Picture> pictures = List.of(new Picture(new byte[] {1, 2}), new Picture(new byte[] {3}));
            file.keepRubric("r1", "");

            long number = file.keep(key(grade, "r1"), grade, Map.of("1a", pictures));

            assertThat(file.pictures(number, "1a")).usingRecursiveComparison().isEqualTo(pictures);
            assertThat(file.pictures(number, "2b")).isEmpty();
        }
    }

    @Test
    void the_last_run_that_was_taken_over_is_what_counts() throws BadGradebook, IOException {
        try (GradebookFile file = open()) {
            List<Line> first = keepAll(file, "r1");
            file.take(run("r1"), first);
            List<Line> second = keepAll(file, "r2");
            assertThat(file.lines(file.last(ASSIGNMENT).orElseThrow())).isEqualTo(first);

            file.take(run("r2"), second);

            assertThat(file.lines(file.last(ASSIGNMENT).orElseThrow())).isEqualTo(second);
            assertThat(file.runs(ASSIGNMENT)).extracting(Run::rubric).containsExactly("r1", "r2");
            assertThat(file.last("hw6")).isEmpty();
        }
    }

    private static Decision give(String student, String part, String points) {
        return new Decision(
                0,
                Action.POINTS,
                new Scope.Student(student),
                part,
                Optional.of(new BigDecimal(points)),
                "Shown on paper.",
                "ta-1",
                "",
                Optional.empty());
    }

    private static Mark mark(GradebookFile file, List<Line> lines, String student, String part) {
        for (Entry entry : file.gradebook("Homework", ASSIGNMENT, lines).entries()) {
            for (Mark mark : entry.marks()) {
                if (entry.student().equals(student) && mark.part().equals(part)) {
                    return mark;
                }
            }
        }
        throw new AssertionError(student + " " + part);
    }

    private static OptionalLong grading(List<Line> lines, String student) {
        return lines.stream()
                .filter(line -> line.student().equals(student))
                .mapToLong(Line::grading)
                .findFirst();
    }

    @Test
    void points_that_a_person_gave_count_until_they_are_withdrawn() throws BadGradebook, IOException {
        try (GradebookFile file = open()) {
            List<Line> lines = keepAll(file, "r1");
            OptionalLong seen = grading(lines, "student-03");

            file.decide(ASSIGNMENT, give("student-03", "1a", "1"), seen);
            long last = file.decide(ASSIGNMENT, give("student-03", "1a", "4.50"), seen);

            Mark given = mark(file, lines, "student-03", "1a");
            assertThat(given.points()).isEqualByComparingTo("4.5");
            assertThat(given.isStale()).isFalse();
            assertThat(mark(file, lines, "student-04", "1a").decision()).isEmpty();

            file.withdraw(new Withdrawal(last, "Mixed up.", "ta-1", ""));

            assertThat(mark(file, lines, "student-03", "1a").points()).isEqualByComparingTo("1");
            assertThat(file.decisions(ASSIGNMENT)).hasSize(2);
            assertThat(file.withdrawals(ASSIGNMENT)).hasSize(1);
        }
    }

    @Test
    void points_given_on_another_verdict_stay_and_are_flagged() throws BadGradebook, IOException {
        try (GradebookFile file = open()) {
            List<Line> lines = keepAll(file, "r1");
            file.decide(ASSIGNMENT, give("student-03", "1a", "4"), grading(lines, "student-05"));

            Mark given = mark(file, lines, "student-03", "1a");

            assertThat(given.points()).isEqualByComparingTo("4");
            assertThat(given.isStale()).isTrue();
            assertThat(given.needsLook()).isTrue();
        }
    }

    @Test
    void equal_answers_are_decided_once_and_one_student_can_be_an_exception() throws BadGradebook, IOException {
        try (GradebookFile file = open()) {
            List<Line> lines = keepAll(file, "r1");
            String group = file.verdicts(grading(lines, "student-03").orElseThrow())
                    .get("1a")
                    .group();
            Decision all = new Decision(
                    0,
                    Action.POINTS,
                    new Scope.EqualAnswers(group),
                    "1a",
                    Optional.of(new BigDecimal("4")),
                    "Good enough.",
                    "ta-1",
                    "",
                    Optional.empty());
            file.decide(ASSIGNMENT, all, OptionalLong.empty());
            file.decide(ASSIGNMENT, give("student-04", "1a", "2"), grading(lines, "student-04"));

            assertThat(List.of("student-03", "student-04", "student-09", "student-12"))
                    .extracting(student -> mark(file, lines, student, "1a").points())
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(new BigDecimal(4), new BigDecimal(2), new BigDecimal(4), new BigDecimal(4));
            assertThat(mark(file, lines, "student-01", "1a").decision()).isEmpty();
        }
    }

    @Test
    void a_part_that_is_discounted_counts_for_nobody() throws BadGradebook, IOException {
        try (GradebookFile file = open()) {
            List<Line> lines = keepAll(file, "r1");
            file.decide(
                    ASSIGNMENT,
                    new Decision(
                            0,
                            Action.DISCOUNT,
                            new Scope.Everyone(),
                            "4",
                            Optional.empty(),
                            "Not taught.",
                            "",
                            "",
                            Optional.empty()),
                    OptionalLong.empty());

            assertThat(file.gradebook("Homework", ASSIGNMENT, lines).entries())
                    .allSatisfy(entry -> assertThat(entry.possible()).isEqualByComparingTo("16.5"));
            assertThat(mark(file, lines, "student-01", "4").isOpen()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE verdict SET points = '5'",
                "DELETE FROM grading",
                "UPDATE line SET grading = 1",
                "DELETE FROM run",
                "UPDATE decision SET points = '0'",
                "DELETE FROM decision"
            })
    void nothing_that_was_kept_can_be_changed(String statement) throws BadGradebook, IOException, SQLException {
        try (GradebookFile file = open()) {
            List<Line> lines = keepAll(file, "r1");
            file.take(run("r1"), lines);
            file.decide(ASSIGNMENT, give("student-03", "1a", "4"), grading(lines, "student-03"));
        }
        Path path = folder.resolve("out").resolve(GradebookFile.NAME);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement other = connection.createStatement()) {
            assertThatThrownBy(() -> other.executeUpdate(statement)).hasMessageContaining("never");
        }
    }

    @Test
    void a_file_that_is_no_gradebook_is_refused() throws IOException {
        Path path = folder.resolve("notes.sqlite");
        Files.writeString(path, "These are notes and no database at all, but longer than a head would be.\n".repeat(9));

        assertThatThrownBy(() -> GradebookFile.open(path))
                .isInstanceOf(BadGradebook.class)
                .hasMessageContaining("notes.sqlite");
    }

    @Test
    void a_gradebook_of_a_later_version_is_refused() throws BadGradebook, IOException, SQLException {
        Path path = folder.resolve("later.sqlite");
        GradebookFile.open(path).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement other = connection.createStatement()) {
            other.executeUpdate("PRAGMA user_version = 99");
        }

        assertThatThrownBy(() -> GradebookFile.open(path))
                .isInstanceOf(BadGradebook.class)
                .hasMessageContaining("later version");
    }

    @Test
    void nobody_has_decided_anything_at_first() throws BadGradebook, IOException {
        try (GradebookFile file = open()) {
            assertThat(file.standing(ASSIGNMENT)).isEmpty();
            assertThat(new Decisions(file.standing(ASSIGNMENT)))
                    .usingRecursiveComparison()
                    .isEqualTo(Decisions.NONE);
        }
    }
}
