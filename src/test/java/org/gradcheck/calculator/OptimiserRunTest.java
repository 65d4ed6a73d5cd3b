package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Value;
import org.gradcheck.optimiser.Optimiser;
import org.gradcheck.optimiser.Optimisers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class OptimiserRunTest {

    private static final String RUNS = "/org/gradcheck/optimiser/runs.csv";

    private static final Known AT_10 = Known.NOTHING.withPoint(Keys.pairs("[x, 10]"));

    @ParameterizedTest
    @CsvFileSource(resources = RUNS, delimiter = ';')
    void agrees_with_reference_runs(
            String optimiser,
            String loss,
            String start,
            @Nullable String settings,
            int steps,
            String asked,
            String end) {
        Map<String, Expression> point = new LinkedHashMap<>();
        for (Expression value : Keys.items(start)) {
            point.put("x" + (point.size() + 1), value);
        }
        String state = asked.equals("position") ? "" : ", state: " + asked;
        String call = optimiser + "(" + loss + ", " + point.keySet() + ", steps: " + steps
                + Optional.ofNullable(settings).map(text -> ", " + text).orElse("") + state + ")";
        Value.Items result = (Value.Items) Keys.value(call, Known.NOTHING.withPoint(point));
        List<Expression> expected = Keys.items(end);

        assertThat(result.items()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            double right = Keys.number(Value.of(expected.get(i)));
            assertThat(Keys.number(result.items().get(i)))
                    .isCloseTo(right, within(1e-9 * Math.max(1e-6, Math.abs(right))));
        }
    }

    static Stream<Optimiser> optimisers() {
        return Optimisers.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void every_variant_that_is_not_the_standard_has_a_reference_run(Optimiser optimiser) throws IOException {
        try (InputStream runs = Objects.requireNonNull(OptimiserRunTest.class.getResourceAsStream(RUNS))) {
            String text = new String(runs.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(text).contains("\n" + optimiser.name() + "; ");
            assertThat(optimiser.variants().stream().skip(1))
                    .allSatisfy(variant -> assertThat(text).contains("variant: " + variant.name()));
        }
    }

    @Test
    void stays_exact_while_numbers_are_short() {
        assertThat(Keys.canon("sgd(x^2, x, rate: 0.1, momentum: 0.9, steps: 3)", AT_10))
                .isEqualTo("0.62");
        assertThat(Keys.canon("sgd(x^2, x, rate: 1/3, steps: 2)", AT_10)).isEqualTo("10/9");
        assertThat(Keys.canon("adam(x^2, x, rate: 0.1, epsilon: 0)", AT_10)).isEqualTo("9.9");
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

    @Test
    void begins_where_it_is_before_the_first_step() {
        assertThat(Keys.canon("adam(x^2, x, steps: 0)", AT_10)).isEqualTo("10");
    }

    @Test
    void a_rate_that_is_defined_as_a_schedule_changes_from_step_to_step() {
        Known world = AT_10.withDefinitions(Map.of("eta", Keys.key("multistep_rate(t, base: 1/4, milestones: [1])")));

        assertThat(Keys.canon("sgd(x^2, x, rate: eta, steps: 2)", world)).isEqualTo("4.75");
    }

    @Test
    void is_derived_in_a_table_with_a_row_for_each_step() {
        Call call = (Call) Keys.key("sgd(x^2, x, rate: 1/4, momentum: 1/2, steps: 2)");
        Calculator sgd = Calculators.standard().find("sgd").orElseThrow();

        List<Derivation.Step> steps = sgd.derivation(
                        sgd.signature().bind(call), new Reckoner(Calculators.standard(), AT_10))
                .steps();

        assertThat(steps).contains(new Derivation.Sentence("Each step: v = m*v + (1 - dampening)*g; x = x - r*v."));
        assertThat(steps)
                .contains(new Derivation.Table(
                        List.of("step", "rate", "gradient", "v", "x"),
                        List.of(
                                new Derivation.Row("1", Keys.items("[0.25, 20, 20, 5]")),
                                new Derivation.Row("2", Keys.items("[0.25, 10, 20, 0]")))));
        assertThat(steps.get(steps.size() - 1)).isEqualTo(Derivation.Chain.of("sgd", Expression.ZERO));
    }
}
