package org.gradcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.gradcheck.document.AnnotatedCopy;
import org.gradcheck.document.Clipping;
import org.gradcheck.document.Document;
import org.gradcheck.document.Limits;
import org.gradcheck.document.MarginNote;
import org.gradcheck.document.Picture;
import org.gradcheck.document.SourceFile;
import org.gradcheck.document.Submission;
import org.gradcheck.gradebook.Change;
import org.gradcheck.gradebook.Change.Cause;
import org.gradcheck.gradebook.Decision;
import org.gradcheck.gradebook.Decision.Action;
import org.gradcheck.gradebook.Decision.Scope;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.Mark;
import org.gradcheck.gradebook.store.BadGradebook;
import org.gradcheck.gradebook.store.GradebookFile;
import org.gradcheck.gradebook.store.Line;
import org.gradcheck.report.JsonLines;
import org.gradcheck.rubric.Rubric;
import org.gradcheck.rubric.RubricReader;
import org.gradcheck.worker.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Grading into a gradebook: once, again, after a change, after a stop halfway. */
class BatchTest {

    private static final String RUBRIC = """
            id: hw1
            parts:
              - {id: 1a, ask: Weights of the layer, points: 5, kind: count, digits: 4, answer: "64*192", mistakes: [{answer: "64*190", credit: 2, say: One channel is missing.}]}
              - {id: 1b, ask: Size of the layer in bytes, points: 3, kind: count, digits: 4, answer: "1024*2"}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger read = new AtomicInteger();

    /** Counts the files that are read. */
    private final Reading reading = new Reading() {
        private final Reading plain = Reading.inThisProcess(Limits.USUAL);

        @Override
        public Limits limits() {
            return plain.limits();
        }

        @Override
        public Document read(SourceFile file) {
            read.incrementAndGet();
            return plain.read(file);
        }

        @Override
        public List<Picture> pictures(SourceFile file, List<Clipping> clippings) {
            return plain.pictures(file, clippings);
        }

        @Override
        public AnnotatedCopy annotated(SourceFile file, List<MarginNote> notes) {
            return plain.annotated(file, notes);
        }

        @Override
        public void close() {
            plain.close();
        }
    };

    private List<Submission> submissions(String... answers) throws IOException {
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            String student = "student-0" + (i + 1);
            Path file = folder.resolve(student + ".md");
            String[] both = answers[i].split(" ", -1);
            Files.writeString(file, "# 1\n\n(a) " + both[0] + "\n\n(b) " + both[1] + "\n");
            submissions.add(new Submission(student, List.of(file)));
        }
        return submissions;
    }

    private GradebookFile open() throws BadGradebook, IOException {
        return GradebookFile.open(folder.resolve(GradebookFile.NAME));
    }

    private Batch batch(GradebookFile file, String rubric) {
        Rubric checked = RubricReader.read("hw1.yaml", rubric).rubric().orElseThrow();
        return new Batch(new Gradcheck(checked, reading), checked, rubric, file, Limits.USUAL);
    }

    private static List<Line> gradeAndTake(Batch batch, List<Submission> submissions) {
        List<Line> lines = batch.grade(submissions, 2, (student, known) -> {});
        batch.take(lines, false, false, "");
        return lines;
    }

    private static String text(Gradebook gradebook) throws IOException {
        StringWriter text = new StringWriter();
        for (Entry entry : gradebook.entries()) {
            new JsonLines(text).entry(entry);
        }
        return text.toString();
    }

    @Test
    void the_gradebook_says_what_was_graded() throws BadGradebook, IOException {
        List<Submission> submissions = submissions("12288 2048", "12160 2048", "7 2048");
        try (GradebookFile file = open()) {
            Batch batch = batch(file, RUBRIC);

            Gradebook gradebook = batch.gradebook(gradeAndTake(batch, submissions));

            assertThat(gradebook.entries())
                    .extracting(Entry::points)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(new BigDecimal(8), new BigDecimal(5), new BigDecimal(3));
        }
    }

    @Test
    void what_is_unchanged_is_not_read_again() throws BadGradebook, IOException {
        List<Submission> submissions = submissions("12288 2048", "12160 2048", "7 2048");
        String first;
        try (GradebookFile file = open()) {
            Batch batch = batch(file, RUBRIC);
            first = text(batch.gradebook(gradeAndTake(batch, submissions)));
        }
        assertThat(read).hasValue(3);

        Files.writeString(submissions.get(2).files().get(0), "# 1\n\n(a) 8\n\n(b) 2048\n");
        try (GradebookFile file = open()) {
            Batch batch = batch(file, RUBRIC);
            String second = text(batch.gradebook(gradeAndTake(batch, submissions)));

            assertThat(read).hasValue(4);
            assertThat(second.lines().limit(2).toList())
                    .isEqualTo(first.lines().limit(2).toList());
            assertThat(second.lines().skip(2).toList())
                    .isNotEqualTo(first.lines().skip(2).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_run_that_stopped_halfway_has_changed_nothing_and_is_gone_on_with(int done) throws BadGradebook, IOException {
        List<Submission> submissions = submissions("12288 2048", "12160 2048", "7 2048");
        try (GradebookFile file = open()) {
            batch(file, RUBRIC).grade(submissions.subList(0, done), 1, (student, known) -> {});
            assertThat(file.last("hw1")).isEmpty();
        }
        try (GradebookFile file = open()) {
            Batch batch = batch(file, RUBRIC);
            gradeAndTake(batch, submissions);

            assertThat(read).hasValue(3);
            assertThat(file.runs("hw1")).hasSize(1);
        }
    }

    @Test
    void a_run_like_the_last_is_no_new_one() throws BadGradebook, IOException {
        List<Submission> submissions = submissions("12288 2048");
        try (GradebookFile file = open()) {
            Batch batch = batch(file, RUBRIC);
            gradeAndTake(batch, submissions);
            gradeAndTake(batch, submissions);

            assertThat(file.runs("hw1")).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    answer: "1024*2"  | answer: "1000*2"                                          | 1b | KEY
                    points: 3                               | points: 4                                                 | 1b | WORTH
                    credit: 2                               | credit: 3                                                 | 1a | JUDGING
                    answer: "1024*2"  | answer: "1024*2", also: [{answer: "1000*2", convention: K is 1000}] | 1b | CONVENTION
                    """)
    void a_change_says_why(String was, String is, String part, Cause cause) throws BadGradebook, IOException {
        List<Submission> submissions = submissions("12160 2000");
        try (GradebookFile file = open()) {
            gradeAndTake(batch(file, RUBRIC), submissions);
            Batch changed = batch(file, RUBRIC.replace(was, is));

            List<Change> changes = changed.changes(changed.grade(submissions, 1, (student, known) -> {}));

            assertThat(changes)
                    .filteredOn(Change::isSeen)
                    .extracting(Change::part, Change::cause)
                    .containsExactly(tuple(part, cause));
        }
    }

    @Test
    void whoever_hands_in_again_changes_the_grade_by_that() throws BadGradebook, IOException {
        List<Submission> submissions = submissions("12160 2000");
        try (GradebookFile file = open()) {
            Batch batch = batch(file, RUBRIC);
            gradeAndTake(batch, submissions);

            List<Change> changes = batch.changes(batch.grade(submissions("12288 2000"), 1, (student, known) -> {}));

            assertThat(changes).extracting(Change::cause).containsExactly(Cause.HANDED_IN_AGAIN);
            assertThat(changes.get(0).difference()).isEqualByComparingTo("3");
        }
    }

    @Test
    void points_of_a_person_stay_and_are_flagged_only_where_their_basis_changed() throws BadGradebook, IOException {
        List<Submission> submissions = submissions("12160 2000", "12160 2000");
        try (GradebookFile file = open()) {
            List<Line> lines = gradeAndTake(batch(file, RUBRIC), submissions);
            for (Line line : lines) {
                for (String part : List.of("1a", "1b")) {
                    file.decide("hw1", oneAndAHalf(line.student(), part), OptionalLong.of(line.grading()));
                }
            }
            Batch changed = batch(file, RUBRIC.replace("1024*2", "1000*2"));

            Gradebook gradebook = changed.gradebook(gradeAndTake(changed, submissions));

            assertThat(gradebook.entries()).allSatisfy(entry -> {
                assertThat(entry.points()).isEqualByComparingTo("3");
                assertThat(entry.marks()).extracting(Mark::isStale).containsExactly(false, true);
            });
            assertThat(file.runs("hw1")).hasSize(2);
        }
    }

    private static Decision oneAndAHalf(String student, String part) {
        return new Decision(
                0,
                Action.POINTS,
                new Scope.Student(student),
                part,
                Optional.of(new BigDecimal("1.5")),
                "Explained at the board.",
                "ta-1",
                "",
                Optional.empty());
    }

    @Test
    void who_is_no_longer_there_is_told() throws BadGradebook, IOException {
        List<Submission> submissions = submissions("12160 2000", "7 8");
        try (GradebookFile file = open()) {
            Batch batch = batch(file, RUBRIC);
            gradeAndTake(batch, submissions);

            assertThat(batch.gone(batch.grade(submissions.subList(0, 1), 1, (student, known) -> {})))
                    .containsExactly("student-02");
        }
    }
}
