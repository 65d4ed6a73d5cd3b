package org.gradcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Notation;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which true values a written number admits: those that give it when rounded or cut off. */
class ReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.18         | 0.18276           | yes
            0.18         | 0.18              | yes
            0.18         | 0.189999          | yes
            0.18         | 0.175             | yes
            0.18         | 0.1749            | no
            0.18         | 0.19              | no
            0.180        | 0.18276           | no
            0.1828       | 0.18276           | yes
            0.1827       | 0.18276           | yes
            -0.82        | -0.82244          | yes
            -0.82        | -0.8249           | yes
            -0.82        | -0.83             | no
            -0.82        | -0.815            | yes
            -0.82        | -0.8149           | no
            -0.82        | 0.82244           | no
            163,696      | 163696            | yes
            163,696      | 163695            | no
            163,696      | 163697            | no
            163.7        | 163.696           | yes
            164k         | 163696            | yes
            164k         | 163499            | no
            164k         | 165000            | no
            163k         | 163696            | yes
            163.5k       | 163696            | no
            163.6k       | 163696            | yes
            1.1 Billion  | 1074790400        | yes
            1.1 Billion  | 1170000000        | yes
            1.1 Billion  | 1040000000        | no
            62M          | 62378344          | yes
            62M          | 61500000          | yes
            62M          | 61499999          | no
            62.4 million | 62378344          | yes
            35%          | 0.354             | yes
            35%          | 0.3649            | no
            35.0%        | 0.354             | no
            1.1 × 10^9   | 1074790400        | yes
            1.1 × 10^9   | 1230000000        | no
            1.10 × 10^9  | 1074790400        | no
            1.1e9        | 1074790400        | yes
            1200         | 1200              | yes
            1200         | 1203              | no
            0            | 0                 | yes
            0            | 1                 | no
            0.25         | sigmoid(0)/2      | yes
            0.18         | sigmoid(1)/4      | yes
            0.183        | sigmoid(1)/4      | yes
            0.184        | sigmoid(1)/4      | no
            2.718        | E                 | yes
            """)
    void admits_what_it_may_be_the_rounding_of(String text, String trueValue, String admitted) {
        Reading reading = read(text).primary();
        assertThat(reading.admitted().orElseThrow().contains(value(trueValue))).contains(admitted.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            159k  | 163696     | K = 1024
            160K  | 163696     | K = 1024
            384k  | 393472     | K = 1024
            59M   | 62378344   | M = 1024^2
            1.00G | 1073741824 | G = 1024^3
            """)
    void admits_by_a_convention_what_it_does_not_ordinarily(String text, String trueValue, String convention) {
        Written written = read(text);
        Reading other = written.readings().get(1);
        assertThat(other.convention()).isEqualTo(convention);
        assertThat(other.admitted().orElseThrow().contains(value(trueValue))).contains(true);
        assertThat(written.primary().admitted().orElseThrow().contains(value(trueValue)))
                .contains(false);
    }

    @ParameterizedTest
    @CsvSource({"1/4", "2^10", "sigmoid(1)", "n + 8", "3*5", "sqrt(2)", "5!", "'(1, 2)'"})
    void what_is_exact_by_its_form_admits_no_interval(String text) {
        assertThat(read(text).primary().admitted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"n + 8", "'[1, 2]'", "1/0"})
    void nothing_can_be_said_of_a_true_value_that_is_no_number(String trueValue) {
        assertThat(read("0.18").primary().admitted().orElseThrow().contains(value(trueValue)))
                .isEmpty();
    }

    private static Written read(String text) {
        return WrittenReader.read(text, Notation.PLAIN).orElseThrow();
    }

    private static Value value(String key) {
        return Value.of(ExpressionReader.key(key).expression().orElseThrow());
    }
}
