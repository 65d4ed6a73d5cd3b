package org.gradcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeEquationTest {

    private static final String RUBRIC = """
            assignment: Equations
            id: equations
            parts:
              - id: "1"
                ask: State the equation for the output size N
                points: 4
                kind: equation
                variables: [N, W, F, P, S]
                answer: "N = (W - F + 2*P)/S + 1"
                also:
                  - {answer: "N = (W - F + 2*P + S)/(2*S)", convention: pooled, credit: 3}
                mistakes:
                  - {answer: "N = (W - F + P)/S + 1", credit: 1, say: The padding counts on both sides.}
              - id: "2"
                ask: The same for a height
                points: 2
                variables: [h', h, k, p]
                answer: "h' = h - k + 2*p + 1"
              - id: "3"
                ask: The loss
                points: 1
                kind: equation
                variables: [L]
                answer: "L = sigmoid(1)/4"
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1. N = (W - F + 2P)/S + 1                              | correct    | 4 | correct
            1. The size is $N = \\frac{W-F+2P}{S} + 1$.            | correct    | 4 | correct
            1. S(N-1) = W - F + 2P                                 | correct    | 4 | correct
            1. SN = W - F + 2P, so N = (W - F + 2P)/S + 1          | correct    | 4 | correct
            1. $N - 1 = \\frac{W - F}{S} + \\frac{2P}{S}$          | correct    | 4 | correct
            1. N$\\cdot$S = W $-$ F + 2P + S                       | correct    | 4 | correct
            1. $N$ $\\cdot$ $S$ = $W$ - $F$ + 2$\\cdot$P + S        | correct    | 4 | correct
            1. N = (W - F + 2P + S)/(2S)                           | convention | 3 | convention
            1. N = (W - F + P)/S + 1                               | mistake    | 1 | declared-mistake
            1. N = (W - F + 2P)/S                                  | incorrect  | 0 | incorrect
            1. (W - F + 2P)/S + 1                                  | unreadable | 0 | unreadable
            1. O = (W - F + 2P)/S + 1                              | unreadable | 0 | unreadable
            1. N = W or N = W - F                                  | ambiguous  | 0 | ambiguous
            1.                                                     | missing    | 0 | missing
            2. h' - 1 = h + 2p - k                                 | correct    | 2 | correct
            2. h = h' - 1 + k - 2p                                 | correct    | 2 | correct
            2. $h^\\prime = h - k + 2p + 1$                        | correct    | 2 | correct
            2. h = h' - k + 2p + 1                                 | incorrect  | 0 | incorrect
            3. L = 0.1828                                          | correct    | 1 | correct
            3. 0.183 = L                                           | correct    | 1 | correct
            3. L = 0.2                                             | ambiguous  | 0 | too-few-digits
            3. L = 0.19                                            | incorrect  | 0 | incorrect
            """)
    void an_equation_has_its_outcome(String text, String outcome, BigDecimal points, String reason) {
        String part = text.substring(0, 1);
        Verdict verdict = Graded.inMarkdown(RUBRIC, text).verdicts().stream()
                .filter(candidate -> candidate.part().equals(part))
                .findFirst()
                .orElseThrow();

        assertThat(verdict.outcome().text()).isEqualTo(outcome);
        assertThat(verdict.points()).isEqualByComparingTo(points);
        assertThat(verdict.reasons().get(0).code()).isEqualTo(reason);
    }
}
