package org.gradcheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "192x28x28; [192, 28, 28]",
                "3 × H × W; [3, H, W]",
                "Cx32x32; [C, 32, 32]",
                "784; [784]",
                "1*28*28; [1, 28, 28]"
            })
    void reads_sizes_and_symbols(String text, String shape) {
        assertThat(Described.canon(InputShape.read(text).orElseThrow())).isEqualTo(shape);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "3x", "3x-1x2", "0x3x3", "3.5x2", "3x28x28x", "99999999999x1", "x1x3"})
    void refuses_what_is_no_shape(String text) {
        assertThat(InputShape.read(text)).isEmpty();
    }
}
