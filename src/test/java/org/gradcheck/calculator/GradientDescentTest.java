package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GradientDescentTest {

    @ParameterizedTest
    @CsvFileSource(resources = "sgd.csv", delimiter = ';')
    void agrees_with_reference_runs(String call, String start, String end) {
        Map<String, Expression> point = new LinkedHashMap<>();
        for (Expression value : Keys.items(start)) {
            point.put("x" + (point.size() + 1), value);
        }
        Value.Items result = (Value.Items) Keys.value(call, Known.NOTHING.withPoint(point));
        List<Expression> expected = Keys.items(end);

        assertThat(result.items()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            double right = Keys.number(Value.of(expected.get(i)));
            assertThat(Keys.number(result.items().get(i)))
                    .isCloseTo(right, within(1e-9 * Math.max(1e-3, Math.abs(right))));
        }
    }

    @Test
    void stays_exact_while_numbers_are_short() {
        Known at10 = Known.NOTHING.withPoint(Keys.pairs("[x, 10]"));

        assertThat(Keys.canon("sgd(x^2, x, rate: 0.1, momentum: 0.9, steps: 3)", at10))
                .isEqualTo("0.62");
        assertThat(Keys.canon("sgd(x^2, x, rate: 1/3, steps: 2)", at10)).isEqualTo("10/9");
    }

    @Test
    void does_not_swell_with_many_steps() {
        Known world = Known.NOTHING.withPoint(Keys.pairs("[x1, -1.2, x2, 1]"));

        Value value = Keys.value("sgd((1-x1)^2+100*(x2-x1^2)^2, x1, rate: 0.001, steps: 200)", world);

        assertThat(value.expression().canon().length()).isLessThan(1_000);
    }

    @Test
    void ends_in_a_closed_expression_after_one_step() {
        Known world = Known.NOTHING.withPoint(Keys.pairs("[w, 0]"));

        assertThat(Keys.canon("sgd(sigmoid(w + 1), w, rate: 1)", world)).isEqualTo("-sigmoid(1)*(-sigmoid(1) + 1)");
    }
}
