package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ActivationFunctionsTest {

    private static final MathContext DIGITS = new MathContext(45);

    private static Expression key(String text) {
        return ExpressionReader.key(text).expression().orElseThrow();
    }

    private static BigDecimal number(Expression expression) {
        return Value.of(expression.simplify()).decimal(DIGITS).orElseThrow();
    }

    private static BigDecimal slope(String function, String x) {
        Expression slope = key(function + "(x)").derivative("x");
        return number(slope.substitute(Map.of("x", key(x))));
    }

    /** Worked out to 60 digits by another program. */
    @ParameterizedTest
    @CsvFileSource(resources = "activations.csv", delimiter = ';', useHeadersInDisplayName = true)
    void has_its_value_and_derivative(String function, String x, BigDecimal value, BigDecimal derivative) {
        BigDecimal nearly = new BigDecimal("1e-16");

        assertThat(number(key(function + "(" + x + ")")).subtract(value).abs())
                .isLessThan(nearly.multiply(value.abs().add(new BigDecimal("1e-30"))));
        assertThat(slope(function, x).subtract(derivative).abs()).isLessThan(nearly);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0000000001, 1.12837916709551257389239763923123E-10",
        "3, 0.999977909503001414558627223870417679620152293",
        "-3, -0.999977909503001414558627223870417679620152293",
        "9, 0.999999999999999999999999999999999999586296825",
        "12, 1.00000000000000000000000000000000000000000000"
    })
    void the_error_function_is_known_to_many_digits(String x, BigDecimal value) {
        MathContext shown = new MathContext(value.precision());

        assertThat(Value.of(key("erf(" + x + ")")).decimal(shown).orElseThrow()).isEqualByComparingTo(value);
    }

    /** As frameworks for deep learning differentiate where there is no derivative. */
    @ParameterizedTest
    @CsvSource({
        "relu, 0, 0",
        "relu6, 0, 0",
        "relu6, 6, 0",
        "leaky_relu, 0, 0.01",
        "leakyrelu, 0, 0.01",
        "elu, 0, 1",
        "celu, 0, 1",
        "hardtanh, 1, 0",
        "hardtanh, -1, 0",
        "hard_sigmoid, 3, 0",
        "hard_sigmoid, -3, 0",
        "abs, 0, 0"
    })
    void has_the_derivative_of_frameworks_at_a_kink(String function, String x, BigDecimal derivative) {
        assertThat(slope(function, x)).isEqualByComparingTo(derivative);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GELU(0)                 | 0",
                "LeakyReLU(-3)           | -0.03",
                "leaky_relu(-3, 0.1)     | -0.3",
                "F.leaky_relu(-3)        | -0.03",
                "prelu(-2, 0.25)         | -0.5",
                "swish(0, 2)             | 0",
                "relu6(7.5)              | 6",
                "hardswish(4)            | 4"
            })
    void is_read_from_what_students_write(String text, BigDecimal value) {
        Expression read =
                ExpressionReader.read(text, Notation.PLAIN).expression().orElseThrow();

        assertThat(number(read)).isEqualByComparingTo(value);
    }
}
