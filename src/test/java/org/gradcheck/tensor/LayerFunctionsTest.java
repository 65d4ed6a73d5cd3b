package org.gradcheck.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.ExpressionReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What layers, losses and recurrent cells come to on given numbers. */
class LayerFunctionsTest {

    static Map<String, Tensor> given(String pairs) {
        ListOf list = (ListOf) ExpressionReader.key(pairs).expression().orElseThrow();
        List<Expression> items = list.items();
        Map<String, Tensor> given = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i += 2) {
            given.put(items.get(i).canon(), Tensor.of(items.get(i + 1).simplify()));
        }
        return given;
    }

    /** Worked out by another program in double precision. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "layers.csv",
            delimiter = ';',
            useHeadersInDisplayName = true,
            maxCharsPerColumn = 10_000)
    void agrees_with_another_program(String key, String given, String expected) {
        Tensor value = new TensorKeys(given(given)).of(key);

        assertThat(value.shape()).isEqualTo(TensorKeys.tensor(expected).shape());
        assertThat(TensorKeys.numbers(value))
                .containsExactly(TensorKeys.numbers(TensorKeys.tensor(expected)), within(1e-10));
    }

    /** The gradient of the sum of all entries, each times a weight. */
    @ParameterizedTest(name = "{0} by {3}")
    @CsvFileSource(
            resources = "layer-gradients.csv",
            delimiter = ';',
            useHeadersInDisplayName = true,
            maxCharsPerColumn = 10_000)
    void the_gradient_agrees_with_another_program(
            String key, String given, String weights, String by, String expected) {
        Map<String, Tensor> all = given(given);
        Tensor variable = all.get(by).varying();
        all.put(by, variable);

        Scalar output =
                new TensorKeys(all).of(key).times(TensorKeys.tensor(weights)).sum();

        assertThat(TensorKeys.numbers(Backpropagation.from(output).gradient(variable)))
                .containsExactly(TensorKeys.numbers(TensorKeys.tensor(expected)), within(1e-10));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "conventions.csv",
            delimiter = ';',
            useHeadersInDisplayName = true,
            maxCharsPerColumn = 10_000)
    void keeps_the_conventions(String key, String expected) {
        Tensor value = TensorKeys.tensor(key);

        assertThat(value.shape()).isEqualTo(TensorKeys.tensor(expected).shape());
        assertThat(TensorKeys.numbers(value))
                .containsExactly(TensorKeys.numbers(TensorKeys.tensor(expected)), within(1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "refused.csv", delimiter = ';', useHeadersInDisplayName = true)
    void says_why_there_is_no_result(String key, String why) {
        assertThatThrownBy(() -> TensorKeys.tensor(key))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvFileSource(resources = "slips.csv", delimiter = ';', useHeadersInDisplayName = true)
    void computes_the_mistake(String key, String code, String expected) {
        assertThat(TensorKeys.numbers(TensorKeys.slipped(key, code)))
                .containsExactly(TensorKeys.numbers(TensorKeys.tensor(expected)), within(1e-9));
    }
}
