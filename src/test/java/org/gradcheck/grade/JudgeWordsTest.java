package org.gradcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeWordsTest {

    private static final String RUBRIC = """
            assignment: Words
            id: words
            parts:
              - {id: "1", ask: "Which has two moments?", points: 2, kind: choice, options: [SGD, Adam, RMSprop, Nadam], answer: Adam, also: [{answer: Nadam, convention: Adam with look-ahead, credit: 1}], mistakes: [{answer: RMSprop, credit: 1, say: That has one moment.}]}
              - {id: "2", ask: "Over a batch?", points: 1, kind: words, answer: batch normalisation, options: [batch norm], mistakes: [{answer: layer normalisation, say: That is over one sample.}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Adam                  | correct    | 2 | correct
            1. SGD                   | incorrect  | 0 | incorrect
            1. rmsprop               | mistake    | 1 | declared-mistake
            1. Nadam                 | convention | 1 | convention
            1. Adagrad               | unreadable | 0 | unreadable
            1. Adam or SGD           | ambiguous  | 0 | ambiguous
            1.                       | missing    | 0 | missing
            2. Batch-Normalization   | correct    | 1 | correct
            2. batch norm            | correct    | 1 | correct
            2. layer normalization   | mistake    | 0 | declared-mistake
            2. group normalisation   | unreadable | 0 | unreadable
            """)
    void an_answer_in_words_has_its_outcome(String text, String outcome, BigDecimal points, String reason) {
        String part = text.substring(0, 1);
        Verdict verdict = Graded.by(RUBRIC, text).verdicts().stream()
                .filter(candidate -> candidate.part().equals(part))
                .findFirst()
                .orElseThrow();

        assertThat(verdict.outcome().text()).isEqualTo(outcome);
        assertThat(verdict.points()).isEqualByComparingTo(points);
        assertThat(verdict.reasons().get(0).code()).isEqualTo(reason);
    }
}
