package org.gradcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A student keeps to a convention, or is told so. */
class SwitchingTest {

    private static final String PARTS = """
            parts:
              - {id: 1a, ask: Loss, points: 2, kind: number, answer: 3/2, also: [{answer: "3", convention: loss without 1/2}]}
              - {id: 1b, ask: Slope, points: 2, kind: number, answer: 4/2, also: [{answer: "4", convention: loss without 1/2}]}
              - {id: 1c, ask: Second slope, points: 2, kind: number, answer: 5/2, also: [{answer: "5", convention: loss without 1/2}, {answer: "7", convention: mean over the batch}]}
              - {id: 1d, ask: Something else, points: 2, kind: number, answer: "11"}
              - {id: 1e, ask: Mean, points: 2, kind: number, answer: "8", also: [{answer: "9", convention: mean over the batch}]}
              - {id: 1f, ask: Bytes, points: 2, kind: count, answer: "2048", digits: 1}
              - {id: 1g, ask: More bytes, points: 2, kind: count, answer: "8192", digits: 1}
            """;

    /** The part with the remark, the part it refers to, and the points of all. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1(a) 1.5; 1(b) 2; 1(c) 2.5          |         | 6
            1(a) 3; 1(b) 4; 1(c) 5              |         | 6
            1(a) 3; 1(b) 2.0; 1(c) 2.5          | 1b < 1a | 5
            1(a) 3; 1(b) 4; 1(c) 2.5            | 1c < 1b | 5
            1(a) 1.5; 1(b) 4; 1(c) 2.5          | 1b < 1a, 1c < 1b | 4
            1(a) 3; 1(d) 11; 1(c) 2.5           | 1c < 1a | 5
            1(a) 3; 1(d) 11                     |         | 4
            1(a) 3; 1(b) 77; 1(c) 5             |         | 4
            1(a) 3; 1(c) 7; 1(e) 9              |         | 6
            1(b) 2.0; 1(c) 7; 1(e) 9            |         | 6
            1(a) 3; 1(e) 8                      |         | 4
            1(c) 7; 1(e) 8                      | 1e < 1c | 3
            1(f) 2K; 1(g) 8K                    |         | 4
            """)
    void a_change_of_conventions_is_remarked_at_the_later_part(String answers, String remarks, String points) {
        Grade grade = grade("assignment: A\nconventions: [K = 1024]\nswitching: {share: 0.5}\n" + PARTS, answers);

        assertThat(grade.verdicts().stream()
                        .flatMap(verdict -> verdict.reasons().stream()
                                .filter(reason -> reason.code().equals("convention-switched"))
                                .map(reason -> verdict.part() + " < "
                                        + reason.text().replaceAll("^Your answer to (\\S+) .*", "$1")))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(remarks == null ? "" : remarks);
        assertThat(grade.points()).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                         | 4   | graded
            switching: {share: 0.25}     | 2.5 | graded
            switching: {share: 0}        | 2   | graded
            switching: {review: yes}     | 4   | needs-review
            """)
    void the_rubric_says_what_follows(String option, String points, String status) {
        Grade grade = grade(
                "assignment: A\n" + (option == null ? "" : option + "\n") + PARTS,
                "1(a) 3; 1(b) 2.0; 1(d) 12; 1(e) 7; 1(f) 1; 1(g) 1; 1(c) 1");

        assertThat(grade.points()).isEqualByComparingTo(points);
        assertThat(grade.remarks())
                .isEqualTo(List.of(new Reason(
                        "convention-switched",
                        "Your answer to 1a goes by another convention (loss without 1/2), this one by the convention of "
                                + "the key: keep to one of them.")));
        assertThat(grade.status().text()).isEqualTo(status);
    }

    private static Grade grade(String rubric, String answers) {
        return Graded.by(rubric, answers.replace("; ", "\n\n"));
    }
}
