package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as data and as people read them. */
class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "138357544, 1, 138357544",
        "100000000000000000000000000, 1, 100000000000000000000000000",
        "1, 4, 0.25",
        "-1, 3, -0.33333333333333333",
        "1, 3000000000, 3.3333333333333333e-10",
    })
    void data_has_seventeen_digits(BigInteger dividend, BigInteger divisor, String text) {
        assertThat(DecimalText.of(new BigFraction(dividend, divisor))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"4.21350E+1002, 4.2135e1002", "0.0, 0", "1E+5, 100000", "-1.5E-9, -1.5e-9"})
    void data_is_scientific_where_plain_is_long(BigDecimal number, String text) {
        assertThat(DecimalText.text(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1024, 1024",
        "-163696, −163_696",
        "12345.6789, 12_345.6789",
        "138357544, 138_357_544",
        "0.000001, 0.000001",
        "0.00000015, 1.5 × 10⁻⁷",
        "4.2135E+1002, 4.2135 × 10¹⁰⁰²",
        "1234567890123456789012345, about 1.23457 × 10²⁴",
    })
    void people_read_groups_of_three(BigDecimal number, String text) {
        assertThat(ShownNumber.of(number).text()).isEqualTo(text.replace('_', '\u202f'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "163840 | 1024 | K = 1024 | Written to the nearest 1024, with K = 1024: "
                        + "stands for a true value between 163_328 and 164_864.",
                "160000 | 1000 | '' | Written to the nearest 1000: stands for a true value between 159_500 and 161_000.",
                "163696 | 1    | '' | A whole number, taken exactly.",
            })
    void a_rounded_answer_is_explained(int value, int lastPlace, String convention, String sentence) {
        Reading reading = new Reading(
                new Value.Exact(new BigFraction(value)), Optional.of(new BigFraction(lastPlace)), convention);

        assertThat(Precision.sentence(reading)).isEqualTo(sentence.replace('_', '\u202f'));
    }
}
