package org.gradcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradcheck.document.Limits;
import org.gradcheck.document.Submission;
import org.gradcheck.grade.Expectation;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Verdict;
import org.gradcheck.handin.NoSubmissions;
import org.gradcheck.handin.Submissions;
import org.gradcheck.rubric.BadRubric;
import org.gradcheck.rubric.ExpectedGrade;
import org.gradcheck.rubric.ExpectedGrades;
import org.gradcheck.rubric.Rubric;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Grades the samples that are shipped; what each should get was written by hand and stands beside them. */
class SampleGradesTest {

    private static final Path SAMPLES = Path.of("submissions-sample");
    private static final Path REFERENCES = Path.of("reference-solutions");

    static Stream<Arguments> samples() throws IOException, BadRubric {
        Stream.Builder<Arguments> samples = Stream.builder();
        for (Path folder : sorted(SAMPLES)) {
            if (Files.exists(folder.resolve("expected.yaml"))) {
                for (ExpectedGrade expected : ExpectedGrades.load(folder.resolve("expected.yaml"))) {
                    samples.add(Arguments.of(folder, expected.student(), expected));
                }
            }
        }
        return samples.build();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("samples")
    void gets_what_a_careful_grader_gives(Path folder, String student, ExpectedGrade expected)
            throws IOException, BadRubric, NoSubmissions {
        Submission submission = Submissions.open(folder, Limits.USUAL).list().stream()
                .filter(handedIn -> handedIn.student().equals(student))
                .findFirst()
                .orElseThrow();
        Grade grade = new Gradcheck(rubric(folder.getFileName().toString())).grade(submission);
        assertThat(Expectation.differences(expected, grade)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void of_every_sample_something_is_expected(Path folder) throws IOException, BadRubric, NoSubmissions {
        assertThat(ExpectedGrades.load(folder.resolve("expected.yaml")))
                .extracting(ExpectedGrade::student)
                .containsExactlyElementsOf(Submissions.open(folder, Limits.USUAL).list().stream()
                        .map(Submission::student)
                        .toList())
                .hasSizeGreaterThanOrEqualTo(8);
    }

    static Stream<Path> folders() throws IOException {
        return sorted(SAMPLES).stream().filter(folder -> Files.exists(folder.resolve("expected.yaml")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("references")
    void a_reference_solution_gets_all_points_but_those_a_person_gives(Path reference) throws BadRubric {
        String name = reference.getFileName().toString();
        Rubric rubric = rubric(name.substring(0, name.lastIndexOf('.')));
        Grade grade = new Gradcheck(rubric).grade(new Submission("reference", List.of(reference)));
        assertThat(grade.verdicts())
                .allSatisfy(verdict -> assertThat(verdict.outcome())
                        .as("%s: %s", verdict.part(), verdict.reasons())
                        .isIn(Outcome.CORRECT, Outcome.MANUAL))
                .filteredOn(verdict -> verdict.outcome() == Outcome.CORRECT)
                .hasSize((int) rubric.parts().stream()
                        .filter(part -> rubric.key().containsKey(part.id()))
                        .count())
                .allSatisfy(SampleGradesTest::assertFullPoints);
        assertThat(grade.inconsistencies()).isEmpty();
        assertThat(grade.problems()).isEmpty();
    }

    static Stream<Path> references() throws IOException {
        return sorted(REFERENCES).stream();
    }

    private static void assertFullPoints(Verdict verdict) {
        assertThat(verdict.points()).as(verdict.part()).isEqualByComparingTo(verdict.possible());
    }

    private static Rubric rubric(String id) throws BadRubric {
        return Rubric.load(Path.of("rubrics", id + ".yaml"));
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
