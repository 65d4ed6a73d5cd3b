package org.gradcheck.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    14            | 28/2          | true
                    14            | 15            | false
                    n^2 + n       | n*(n + 1)     | true
                    n             | m             | false
                    n             | 3             | false
                    sigmoid(0)    | 1/2           | true
                    sqrt(2)       | 2/sqrt(2)     | true
                    ln(2)         | 0.6931        | false
                    [1, n]        | [2/2, n]      | true
                    [1, 2]        | [2, 1]        | false
                    [1, 2]        | [1, 2, 3]     | false
                    [1]           | 1             | false
                    """)
    void equal_values_are_equal_however_they_are_written(String first, String second, boolean equal) {
        assertThat(likeness(first, second).isEqual()).isEqualTo(equal);
        assertThat(likeness(second, first).isEqual()).isEqualTo(equal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    163696  | 163328    | 2 | false
                    163696  | 163328    | 3 | true
                    114     | 113       | 2 | true
                    1114    | 1113      | 2 | false
                    0.25    | 0.2461    | 2 | false
                    0.25    | 0.2461    | 3 | true
                    sqrt(2) | 1.41      | 3 | false
                    sqrt(2) | -sqrt(2)  | 1 | true
                    n       | n + 1     | 1 | true
                    """)
    void close_numbers_need_enough_digits(String first, String second, int digits, boolean differ) {
        assertThat(likeness(first, second).differsAt(digits)).isEqualTo(differ);
    }

    @ParameterizedTest
    @CsvSource({"163696, 163328, 2, 3", "1114, 1113, 2, 4", "0.18283, 0.18279, 2, 5"})
    void tells_how_many_digits_are_needed(String first, String second, int digits, int needed) {
        assertThat(likeness(first, second).digitsNeeded(digits)).isEqualTo(needed);
    }

    private static Likeness likeness(String first, String second) {
        return new Likeness(value(first), value(second));
    }

    private static Value value(String text) {
        return Value.of(ExpressionReader.key(text).expression().orElseThrow());
    }
}
