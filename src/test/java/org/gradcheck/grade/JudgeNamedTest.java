package org.gradcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.gradcheck.reading.ValueText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeNamedTest {

    private static final String RUBRIC = """
            assignment: Weights
            id: weights
            given:
              loss: (y - (w1*x1 + w2*x2))^2/2
              point: {x1: 1, x2: 3, y: 5, w1: 1/2, w2: 1/4}
            conventions: [K = 1024]
            parts:
              - id: "1"
                ask: The gradients
                points: 4
                answer: {dw1: "derivative(loss, w1)", dw2: "derivative(loss, w2)"}
                mistakes:
                  - {answer: {dw1: "-2*derivative(loss, w1)"}, credit: 2, say: The sign is wrong.}
              - id: "2"
                ask: The weights w1 and w2 after one step
                points: 6
                answer:
                  w1: "w1 - part(1, dw1)/5"
                  w2: {answer: "w2 - part(1, dw2)/5", names: [second weight], mistakes: [{answer: "w2", credit: 1, say: It has to change.}]}
                also:
                  - {answer: {w1: "w1 - 2*part(1, dw1)/5", w2: "w2 - 2*part(1, dw2)/5"}, convention: loss without 1/2, credit: 4}
              - id: "3"
                ask: Their sum
                points: 1
                answer: part(2, w1) + part(2, w2)
              - id: "4"
                kind: multi
                ask: How many weights and how many biases?
                points: 2
                answer: {weights: {answer: "34848", kind: count}, biases: {answer: "96", kind: count}}
              - id: "5"
                ask: Mean and formula
                points: 1
                variables: [n]
                answer: {mu: "1/3", f: "n + 8"}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1. dw1 = -3.75, dw2 = -11.25                              | correct    | 4   | correct
            1. dw2 = -11.25, dw1 = -3.75                              | correct    | 4   | correct
            1. $dw_1 = -3.75, dw_2 = -11.25$                          | correct    | 4   | correct
            1. $dw_1 = -3.75 \\quad dw_2 = -11.25$                    | correct    | 4   | correct
            1. dw1: -3.75 and dw2: -11.25                             | correct    | 4   | correct
            1. dw1 = -(5 - 1.25) = -3.75; dw2 = -3.75*3 = -11.25      | correct    | 4   | correct
            1. (dw1, dw2) = (-3.75, -11.25)                           | correct    | 4   | correct
            1. dw1 is -3.75 while dw2 is -11.25                       | correct    | 4   | correct
            1. dw1 = -3.75, db = 3, dw2 = -11.25                      | correct    | 4   | correct
            1. dw1 = -3.75, dw2 = 1, no, dw2 = -11.25                 | correct    | 4   | correct
            1. dw1 = -3.75, dw2 = 2.5                                 | incorrect  | 2   | partly-right
            1. dw1 = -3.75                                            | incorrect  | 2   | partly-right
            1. dw1 = 7.5, dw2 = -11.25                                | mistake    | 3   | partly-right
            1. -3.75 and -11.25                                       | ambiguous  | 0   | ambiguous
            1. dw1 = -3.75, the other is -11.25                       | ambiguous  | 0   | partly-right
            1. dw1 = -3.75, dW2 = -11.25                              | ambiguous  | 0   | partly-right
            1. dw1 = -3.75, dw2 = 2 or dw2 = 3                        | ambiguous  | 0   | partly-right
            1. no idea                                                | unreadable | 0   | unreadable
            1.                                                        | missing    | 0   | missing
            2. w1 = 1.25 and w2 = 2.5                                 | correct    | 6   | correct
            2. w1 = 1.25 and the second weight is 2.5                 | correct    | 6   | correct
            2. 1.25, 2.5                                              | correct    | 6   | correct
            2. (1.25, 2.5)                                            | correct    | 6   | correct
            2. 1.25, 2.5, 7                                           | ambiguous  | 0   | ambiguous
            2. w1 = 2, w2 = 4.75                                      | convention | 4   | convention
            2. w1 = 1.25, w2 = 0.25                                   | mistake    | 4   | partly-right
            4. There are 34,848 weights and 96 biases.                | correct    | 2   | correct
            4. 96 biases, 34,848 weights                              | correct    | 2   | correct
            4. Weights: 34,848, biases: 97                            | incorrect  | 1   | partly-right
            4. 34,848 and 96                                          | correct    | 2   | correct
            4. $\\text{biases} = 96$ and $\\text{weights} = 34848$         | correct    | 2 | correct
            5. $\\mu = 0.33, f = 8 + n$                               | correct    | 1   | correct
            5. μ = 1/3, f = n + 9                                     | incorrect  | 0.5 | partly-right
            """)
    void named_values_have_one_outcome(String text, String outcome, BigDecimal points, String reason) {
        Verdict verdict = verdict(text, text.substring(0, 1));

        assertThat(verdict.outcome().text()).isEqualTo(outcome);
        assertThat(verdict.points()).isEqualByComparingTo(points);
        assertThat(verdict.reasons().get(0).code()).isEqualTo(reason);
    }

    @Test
    void a_table_of_names_and_values_is_read() {
        String columns = "1.\n\n| dw1 | dw2 |\n|---|---|\n| -3.75 | -11.25 |\n";
        String rows = "1.\n\n| gradient | value |\n|---|---|\n| dw2 | -11.25 |\n| dw1 | -3.75 |\n";
        assertThat(verdict(columns, "1").outcome()).isEqualTo(Outcome.CORRECT);
        assertThat(verdict(rows, "1").outcome()).isEqualTo(Outcome.CORRECT);
    }

    @Test
    void a_list_of_names_and_values_is_read() {
        assertThat(verdict("1.\n\n- dw2: -11.25\n- dw1: -3.75\n", "1").outcome())
                .isEqualTo(Outcome.CORRECT);
    }

    @Test
    void the_reasons_name_the_values() {
        Verdict verdict = verdict("1. dw1 = 7.5, dw2 = 2.5", "1");
        assertThat(verdict.reasons().stream().map(Reason::text).collect(Collectors.joining(" ")))
                .isEqualTo("dw1: The sign is wrong. dw2: This is not the expected answer.");
        assertThat(ValueText.of(verdict.expected().orElseThrow())).isEqualTo("dw1 = -3.75, dw2 = -11.25");
        assertThat(verdict("1. dw1 = -3.75, dw2 = 2.5", "1").reasons().get(0).text())
                .isEqualTo("Right: dw1. Not right: dw2.");
    }

    @Test
    void a_later_answer_goes_on_from_a_wrong_value() {
        String text = "1. dw1 = -3.75, dw2 = 3.5\n\n2. w1 = 1.25, w2 = -0.45\n\n3. 0.8";
        Verdict second = verdict(text, "2");
        assertThat(second.outcome()).isEqualTo(Outcome.CARRIED);
        assertThat(second.points()).isEqualByComparingTo("6");
        assertThat(second.reasons().get(0).text())
                .isEqualTo("w2: This follows correctly from your answer to 1/dw2, which is not the expected one.");
        assertThat(verdict(text, "3").outcome()).isEqualTo(Outcome.CARRIED);
    }

    private static Verdict verdict(String text, String part) {
        return Graded.inMarkdown(RUBRIC, text).verdicts().stream()
                .filter(candidate -> candidate.part().equals(part))
                .findFirst()
                .orElseThrow();
    }
}
