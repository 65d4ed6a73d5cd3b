package org.gradcheck.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.gradcheck.reading.WrittenReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of answer takes for an answer, and when it is the right one. */
class AnswerKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count   | 163,696              | 163696             | EQUAL
            count   | 163,697              | 163696             | DIFFERENT
            count   | 163.7k               | 163696             | EQUAL
            count   | 164k                 | 163696             | EQUAL
            count   | 159k                 | 163696             | EQUAL
            count   | 158k                 | 163696             | DIFFERENT
            count   | 2*81848              | 163696             | EQUAL
            count   | 9 × 9                | 9                  | EQUAL
            count   | 9 × 8                | 9                  | DIFFERENT
            count   | 9 × 9                | 81                 | EQUAL
            count   | 9 pixels             | 9                  | EQUAL
            count   | 1.1 billion          | 1074790400         | EQUAL
            number  | 0.1828               | sigmoid(1)/4       | EQUAL
            number  | 0.18                 | sigmoid(1)/4       | EQUAL
            number  | 0.19                 | sigmoid(1)/4       | DIFFERENT
            number  | 0.2                  | sigmoid(1)/4       | TOO_COARSE
            number  | -0.82                | -9/8*sigmoid(1)    | EQUAL
            number  | 0.82                 | -9/8*sigmoid(1)    | DIFFERENT
            number  | 1/(4*(1 + 1/e))      | sigmoid(1)/4       | EQUAL
            number  | 1/(4*(1 + e))        | sigmoid(1)/4       | DIFFERENT
            number  | 1/3                  | 1/3                | EQUAL
            number  | 0.33                 | 1/3                | EQUAL
            number  | 18%                  | sigmoid(1)/4       | EQUAL
            number  | 0.5                  | 1/2                | EQUAL
            shape   | 28 × 28 × 256        | [28, 28, 256]      | EQUAL
            shape   | (28, 28, 256)        | [28, 28, 256]      | EQUAL
            shape   | 28x28x256            | [28, 28, 256]      | EQUAL
            shape   | 256 × 28 × 28        | [28, 28, 256]      | DIFFERENT
            shape   | 28 × 28              | [28, 28, 256]      | DIFFERENT
            shape   | 28 × 28 × 255        | [28, 28, 256]      | DIFFERENT
            shape   | 200704               | [28, 28, 256]      | DIFFERENT
            shape   | n + 8                | [28, 28, 256]      | DIFFERENT
            shape   | 9                    | [9, 9]             | EQUAL
            shape   | 9                    | [9, 8]             | DIFFERENT
            shape   | 28 × 28 × 256        | 200704             | DIFFERENT
            vector  | (0.5, -0.25)         | [1/2, -1/4]        | EQUAL
            vector  | (-0.25, 0.5)         | [1/2, -1/4]        | DIFFERENT
            vector  | (0.67, 0.29)         | [2/3, 2/7]         | EQUAL
            vector  | (0.67, 0.30)         | [2/3, 2/7]         | DIFFERENT
            vector  | (0.5, -0.25, 0)      | [1/2, -1/4]        | DIFFERENT
            matrix  | [[1, 2], [3, 4]]     | [[1, 2], [3, 4]]   | EQUAL
            matrix  | [1 2; 3 4]           | [[1, 2], [3, 4]]   | EQUAL
            matrix  | [1 3; 2 4]           | [[1, 2], [3, 4]]   | DIFFERENT
            matrix  | [1 2; 3 4; 5 6]      | [[1, 2], [3, 4]]   | DIFFERENT
            matrix  | [0.33 1; 3 4]        | [[1/3, 1], [3, 4]] | EQUAL
            matrix  | [[0.33, 1], [3, 4]]  | [[1/3, 1], [3, 4]] | EQUAL
            matrix  | [[0.34, 1], [3, 4]]  | [[1/3, 1], [3, 4]] | DIFFERENT
            matrix  | [[-0.333, 1], [3, 4]] | [[-1/3, 1], [3, 4]] | EQUAL
            interval | 0.0001–0.1          | [1/10000, 1/10]    | EQUAL
            interval | between 3 and 5     | [3, 5]             | EQUAL
            interval | (0, 1]              | [0, 1]             | EQUAL
            interval | [0, 1]              | [0, 1]             | EQUAL
            interval | [0, 2/L]            | [0, 2/L]           | EQUAL
            interval | 0 < x < 2/L         | [0, 2/L]           | EQUAL
            interval | 3-5                 | [3, 5]             | EQUAL
            interval | 3–6                 | [3, 5]             | DIFFERENT
            set     | {-1, 1}              | [1, -1]            | EQUAL
            set     | ±1                   | [1, -1]            | EQUAL
            set     | 1, -1                | [1, -1]            | EQUAL
            set     | {1, 1}               | [1, -1]            | DIFFERENT
            set     | {-1, 0, 1}           | [1, -1]            | DIFFERENT
            set     | {0.33, 0.67}         | [2/3, 1/3]         | EQUAL
            formula | n + 8                | n + 8              | EQUAL
            formula | (n + 8) × (n + 8)    | n + 8              | EQUAL
            formula | (n + 8) x (n + 8)    | n + 8              | EQUAL
            formula | (n + 8) × (n + 9)    | n + 8              | DIFFERENT
            formula | 2n + 7               | n + 8              | DIFFERENT
            formula | N(F - 1) + 1         | N*F - N + 1        | EQUAL
            formula | 9                    | n + 8              | DIFFERENT
            formula | ln(-1 - n^2)         | ln(-1 - n^2)       | UNDECIDED
            """)
    void answers_are_compared_as_their_kind_asks(String kind, String answer, String expected, Match.Result result) {
        assertThat(kind(kind).accepts(read(answer))).isTrue();
        assertThat(kind(kind).compare(read(answer), value(expected), 2).result())
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count   | n + 8
            count   | 163,69
            count   | sigmoid(1)
            count   | (28, 28, 256)
            count   | 1/0
            number  | n + 8
            number  | 1/0
            number  | (1, 2)
            formula | (1, 2)
            formula | 1/0
            interval | 5
            interval | > 5
            matrix  | [1, 2, 3]
            set     | 5
            equation | n + 8
            manual  | 5
            """)
    void what_can_be_no_answer_of_the_kind_is_not_accepted(String kind, String answer) {
        assertThat(kind(kind).accepts(read(answer))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            160k    | 2 | EQUAL
            160k    | 3 | EQUAL
            160k    | 4 | TOO_COARSE
            160.4k  | 4 | EQUAL
            159k    | 4 | DIFFERENT
            160,432 | 6 | EQUAL
            """)
    void a_rounded_answer_needs_the_digits_that_are_asked_for(String answer, int digits, Match.Result result) {
        assertThat(kind("count").compare(read(answer), value("160432"), digits).result())
                .isEqualTo(result);
    }

    @Test
    void the_reading_that_matches_is_told() {
        Match match = kind("count").compare(read("159k"), value("163696"), 2);
        assertThat(match.reading().convention()).isEqualTo("K = 1024");
        assertThat(kind("count")
                        .compare(read("164k"), value("163696"), 2)
                        .reading()
                        .convention())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.gradcheck.answer.AnswerKinds#names")
    void each_kind_is_found_by_its_name(String name) {
        assertThat(kind(name).name()).isEqualTo(name);
        assertThat(kind(name).isManual()).isEqualTo(name.equals("manual"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count   | 3 | A whole number, exact or with a suffix such as K and at least 3 digits.
            number  | 1 | A number, exact or rounded to at least one digit.
            equation | 2 | An equation with both sides, in any form that says the same.
            formula | 2 | Any formula that equals the expected one for all values of its symbols.
            choice  | 2 | One of the options.
            manual  | 2 | ''
            """)
    void a_kind_says_how_a_right_answer_is_written(String name, int digits, String sentence) {
        assertThat(kind(name).wanted(digits)).isEqualTo(sentence);
    }

    @Test
    void an_unknown_name_is_no_kind() {
        assertThat(AnswerKinds.named("counts")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5", "n + 8", "(1, 2)", "sigmoid(1)"})
    void where_no_rubric_says_what_is_looked_for_anything_is_an_answer(String answer) {
        assertThat(AnswerKinds.any().accepts(read(answer))).isTrue();
        assertThat(AnswerKinds.any().compare(read(answer), value("5"), 2).result())
                .isEqualTo(Match.Result.UNDECIDED);
    }

    private static AnswerKind kind(String name) {
        return AnswerKinds.named(name).orElseThrow();
    }

    private static Written read(String text) {
        return WrittenReader.read(text, Notation.PLAIN).orElseThrow(() -> new AssertionError("not read: " + text));
    }

    private static Value value(String key) {
        return Value.of(ExpressionReader.key(key).expression().orElseThrow());
    }
}
