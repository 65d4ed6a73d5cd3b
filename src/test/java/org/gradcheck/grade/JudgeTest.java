package org.gradcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    /** A count that others build on, a number that follows from two parts, a formula, and a part for a person. */
    private static final String RUBRIC = """
            assignment: Small
            id: small
            networks:
              module:
                input: 192x28x28
                layers:
                  - conv: {filters: 64, kernel: 3, padding: 1}
            given:
              f: sigmoid(w*x)
              point: {x: 1, w: 1}
            conventions:
              - K = 1024
            parts:
              - {id: 1a, ask: Parameters of the module, points: 5, kind: count, answer: parameters(module), mistakes: [{answer: "192*64 + 64", credit: 2, say: "The kernel is 3 x 3."}]}
              - {id: 1b, ask: Twice as many and one more, points: 4, kind: count, answer: 2*part(1a) + 1}
              - {id: 1c, ask: The derivative, points: 3, kind: number, answer: "derivative(f, w)", also: [{answer: "2*derivative(f, w)", convention: without 1/2, credit: 3}]}
              - {id: 1d, ask: A tenth of it, points: 2, kind: number, answer: part(1c)/10}
              - {id: 1e, ask: The field, points: 2, kind: formula, variables: [n], answer: n + 8}
              - {id: "2", ask: Explain., points: 6, manual: A person reads this.}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1a | 1(a) 110,656                       | correct    | 5 | correct
            1a | 1(a) 110.7k                        | correct    | 5 | correct
            1a | 1(a) 192*3*3*64 + 64 = 110,656     | correct    | 5 | correct
            1a | 1(a) 108k                          | convention | 5 | convention
            1a | 1(a) 110,592                       | mistake    | 0 | bias-forgotten
            1a | 1(a) 640                           | mistake    | 0 | input-channels-forgotten
            1a | 1(a) 12,352                        | mistake    | 2 | declared-mistake
            1a | 1(a) p = -110,656                  | mistake    | 0 | sign
            1a | 1(a) 110,655                       | mistake    | 0 | off-by-one
            1a | 1(a) 110,653                       | incorrect  | 0 | incorrect
            1a | 1(a) 0.1M                          | ambiguous  | 0 | too-few-digits
            1a | 1(b) 5                             | missing    | 0 | missing
            1a | 1(a)                               | missing    | 0 | missing
            1b | 1(a) 110,656; 1(b) 221,313         | correct    | 4 | correct
            1b | 1(a) 110,655; 1(b) 221,311         | carried    | 4 | carried
            1b | 1(a) 110,592; 1(b) 221,185         | carried    | 4 | carried
            1b | 1(a) 110,655; 1(b) 221,312         | mistake    | 0 | off-by-one
            1b | 1(a) 110,655; 1(b) 221,317         | incorrect  | 0 | incorrect
            1b | 1(b) 221,313                       | correct    | 4 | correct
            1b | 1(b) 221,311                       | incorrect  | 0 | incorrect
            1c | 1(c) 0.1966                        | correct    | 3 | correct
            1c | 1(c) 0.19                          | correct    | 3 | correct
            1c | 1(c) 0.3932                        | convention | 3 | convention
            1c | 1(c) f' = -0.1966                  | mistake    | 0 | sign
            1d | 1(c) 0.1966; 1(d) 0.01966          | correct    | 2 | correct
            1d | 1(c) 0.25; 1(d) 0.025              | carried    | 2 | carried
            1d | 1(c) 0.3932; 1(d) 0.03932          | carried    | 2 | carried
            1d | 1(c) 0.39; 1(d) 0.039              | carried    | 2 | carried
            1e | 1(e) 8 + n                         | correct    | 2 | correct
            1e | 1(e) (n+8) × (n+8)                 | correct    | 2 | correct
            1e | 1(e) 2n + 7                        | incorrect  | 0 | incorrect
            2  | 2. Because it is cheaper.          | manual     | 0 | manual
            """)
    void each_answer_gets_its_outcome(String part, String answers, String outcome, String points, String code) {
        Verdict verdict = verdict(part, grade(answers.replace("; ", "\n\n")));
        assertThat(verdict.outcome().text()).as("%s", verdict.reasons()).isEqualTo(outcome);
        assertThat(verdict.points()).isEqualByComparingTo(points);
        assertThat(verdict.reasons()).extracting(Reason::code).contains(code);
    }

    @Test
    void two_different_results_are_for_a_person() {
        Verdict verdict = verdict("1a", grade("1(a)\n\nAnswer: 110,656\n\nAnswer: 110,592"));
        assertThat(verdict.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(verdict.review()).isTrue();
        assertThat(verdict.points()).isEqualByComparingTo("0");
    }

    @Test
    void what_was_not_read_is_for_a_person() {
        Grade grade = grade("");
        assertThat(grade.status()).isEqualTo(Grade.Status.UNREADABLE);
        assertThat(grade.verdicts()).hasSize(6).allMatch(verdict -> verdict.outcome() == Outcome.UNREADABLE);
        assertThat(grade.points()).isEqualByComparingTo("0");
    }

    @Test
    void working_that_does_not_add_up_is_told_and_costs_nothing() {
        Verdict verdict = verdict("1a", grade("1(a) 2 + 2 = 5\n192*3*3*64 + 64 = 110,656"));
        assertThat(verdict.outcome()).isEqualTo(Outcome.CORRECT);
        assertThat(verdict.reasons()).extracting(Reason::code).containsExactly("correct", "inconsistent-working");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            working: {share: 0.5}               |                                     | 2.50 | false
            working: {share: 0.5, review: yes}  |                                     | 2.50 | true
            working: {review: yes}              |                                     | 5    | true
            working: {share: 0.5}               | working: {share: 1},                | 5    | false
                                                | 'working: {share: .8, review: yes},' | 4.00 | true
            """)
    void the_rubric_says_what_follows_of_working_that_does_not_add_up(
            String option, String ofPart, String points, boolean review) {
        String rubric = RUBRIC.replace("id: small\n", "id: small\n" + (option == null ? "" : option + "\n"))
                .replace("points: 5, kind", "points: 5, " + (ofPart == null ? "" : ofPart) + " kind");
        Verdict verdict = verdict("1a", Graded.by(rubric, "1(a) 2 + 2 = 5\n192*3*3*64 + 64 = 110,656"));
        assertThat(verdict.outcome()).isEqualTo(Outcome.CORRECT);
        assertThat(verdict.points()).isEqualByComparingTo(points);
        assertThat(verdict.review()).isEqualTo(review);
    }

    @Test
    void a_whole_right_submission_is_graded() {
        Grade grade = grade("1(a) 110,656\n\n1(b) 221,313\n\n1(c) 0.1966\n\n1(d) 0.0197\n\n1(e) n + 8\n\n2. Cheaper.");
        assertThat(grade.status()).isEqualTo(Grade.Status.GRADED);
        assertThat(grade.points()).isEqualByComparingTo("16");
        assertThat(grade.possible()).isEqualByComparingTo("22");
    }

    private static Grade grade(String text) {
        return Graded.by(RUBRIC, text);
    }

    private static Verdict verdict(String part, Grade grade) {
        return grade.verdicts().stream()
                .filter(verdict -> verdict.part().equals(part))
                .findFirst()
                .orElseThrow();
    }
}
