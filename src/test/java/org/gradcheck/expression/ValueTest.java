package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.MathContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1/3 + 1/6          | Exact   | 0.5
            2^(1/2)*2^(1/2)    | Exact   | 2
            sigmoid(0)         | Exact   | 0.5
            max(2, 7/2, 3)     | Exact   | 3.5
            floor(-1/2)        | Exact   | -1
            log2(1024)         | Exact   | 10
            20!                | Exact   | 2432902008176640000
            sqrt(2)/2          | Real    | 0.70710678118654752
            sigmoid(1)         | Real    | 0.73105857863000488
            -sigmoid(1)*9/8    | Real    | -0.82244090095875549
            E^10               | Real    | 22026.465794806717
            n + 8              | Formula | n + 8
            n - n              | Exact   | 0
            """)
    void is_as_exact_as_it_can_be(String key, String kind, String text) {
        Value value = value(key);
        assertThat(value.getClass().getSimpleName()).isEqualTo(kind);
        String shown = kind.equals("Real")
                ? value.decimal(new MathContext(17)).orElseThrow().toPlainString()
                : value.expression().canon();
        assertThat(shown).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/0",
                "0/0",
                "0*(1/0)",
                "1/0 - 1/0",
                "0^-1",
                "ln(0)",
                "ln(-1)",
                "sqrt(-1)",
                "asin(2)",
                "log(2, 1)",
                "(10^9)!",
                "9^9^9^9",
                "exp(10^9)",
                "(-1)!",
                "conv(3)"
            })
    void is_undefined_where_there_is_none(String key) {
        assertThat(value(key)).isInstanceOf(Value.Undefined.class);
        assertThat(value(key).decimal(MathContext.DECIMAL32)).isEmpty();
    }

    private static Value value(String key) {
        return Value.of(ExpressionReader.key(key).expression().orElseThrow());
    }
}
