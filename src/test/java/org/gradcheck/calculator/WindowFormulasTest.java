package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowFormulasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "same_padding(3);                                          1",
                "same_padding(7);                                          3",
                "same_padding(3, dilation: 2);                             2",
                "same_padding(2, dilation: 2);                             1",
                "same_padding(k);                                          (k - 1)/2",
                "transposed_output_size(4, 3);                             6",
                "transposed_output_size(7, 4, stride: 2, padding: 1);      14",
                "transposed_output_size(7, 3, stride: 2, padding: 1, output_padding: 1); 14",
                "transposed_output_size(n, 2, stride: 2);                  2*(n - 1) + 2",
                "bytes_of(1000);                                           4000",
                "bytes_of(1000, bits: 16);                                 2000",
                "bytes_of(3, bits: 4);                                     3/2",
                "kernel_for(32, 28);                                       5",
                "kernel_for(32, 16, stride: 2, padding: 1);                '[3, 4]'",
                "kernel_for(28, 24, dilation: 2);                          3",
                "stride_for(227, 55, 11);                                  4",
                "stride_for(10, 2, 3);                                     '[4, 5, 6, 7]'",
                "padding_for(32, 32, 5);                                   2",
                "padding_for(224, 112, 7, stride: 2);                      '3'"
            })
    void follows_the_formula(String key, String expected) {
        assertThat(Keys.canon(key, Known.NOTHING)).isEqualTo(Keys.canon(expected, Known.NOTHING));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "same_padding(4);                          which is no whole number",
                "transposed_output_size(1, 1, padding: 3); which is no whole number",
                "kernel_for(32, 40);                       No kernel leaves 40 of 32",
                "stride_for(32, 1, 3);                     Every stride from 30 on",
                "kernel_for(n, 3);                         must be a whole number"
            })
    void says_what_is_wrong(String key, String why) {
        assertThatThrownBy(() -> Keys.value(key, Known.NOTHING))
                .isInstanceOf(CalculatorFault.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_transposed_convolution_undoes_the_size_of_a_convolution(long seed) {
        Random random = new Random(seed);
        int kernel = 1 + random.nextInt(7);
        String window = String.format(
                Locale.ROOT,
                "%d, stride: %d, padding: %d, dilation: %d",
                kernel,
                1 + random.nextInt(4),
                random.nextInt(kernel),
                1 + random.nextInt(3));
        int size = 20 + random.nextInt(20);

        String transposed = "transposed_output_size(" + size + ", " + window + ")";

        assertThat(Keys.canon("output_size(" + transposed + ", " + window + ")", Known.NOTHING))
                .isEqualTo(String.valueOf(size));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "same_padding(5, dilation: 2);                        dilation-forgotten;       2",
                "same_padding(5);                                     both-sides;               4",
                "transposed_output_size(7, 4, stride: 2, padding: 1); not-transposed;           3",
                "transposed_output_size(7, 4, stride: 2, padding: 1); padding-added;            18",
                "transposed_output_size(7, 4, stride: 2, padding: 1); input-times-stride;       16",
                "bytes_of(10);                                        bits-for-bytes;           320",
                "kernel_for(32, 28);                                  plus-one-forgotten;       4",
                "fan_in([64, 3, 7, 7]);                               kernel-forgotten;         3",
                "fan_in([64, 3, 7, 7]);                               fans-swapped;             3136",
                "preactivation_variance(500, 2, init: lecun);         half-forgotten;           1",
                "preactivation_variance(500, 2, init: lecun);         first-layer-halved;       1/4",
                "preactivation_variance(100, 1, std: 1/10);           deviation-for-variance;   10"
            })
    void computes_the_mistake(String key, String code, String expected) {
        Calculator calculator =
                Calculators.standard().find(key.substring(0, key.indexOf('('))).orElseThrow();
        Slip slip = calculator.slips().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(Calculators.standard().with(List.of(slip)).value(Keys.key(key), Known.NOTHING))
                .isEqualTo(Keys.value(expected, Known.NOTHING));
    }
}
