package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduledRateTest {

    private static final String SCHEDULES = "/org/gradcheck/optimiser/schedules.csv";

    @ParameterizedTest
    @CsvFileSource(resources = SCHEDULES, delimiter = ';')
    void agrees_with_reference_rates(String schedule, String numbers, String steps, String rates) {
        List<Expression> times = Keys.items(steps);
        List<Expression> expected = Keys.items(rates);

        assertThat(times).hasSameSizeAs(expected);
        for (int i = 0; i < times.size(); i++) {
            String call = schedule + "(" + times.get(i).canon() + ", " + numbers + ")";
            assertSame(Keys.value(call, Known.NOTHING), expected.get(i));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = SCHEDULES, delimiter = ';')
    void the_formula_of_t_holds_for_every_step(String schedule, String numbers, String steps, String rates) {
        Expression formula =
                Keys.value(schedule + "(t, " + numbers + ")", Known.NOTHING).expression();
        List<Expression> times = Keys.items(steps);
        List<Expression> expected = Keys.items(rates);

        for (int i = 0; i < times.size(); i++) {
            assertSame(Value.of(formula.substitute(Map.of("t", times.get(i)))), expected.get(i));
        }
    }

    private static void assertSame(Value value, Expression expected) {
        double right = Keys.number(Value.of(expected));
        assertThat(Keys.number(value)).isCloseTo(right, within(1e-9 * Math.max(1e-6, Math.abs(right))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "step_rate(60, base: 0.1, step: 30);                          0.001",
                "cosine_rate(5, base: 0.1, T_max: 10);                        0.05",
                "cosine_rate(10, base: 0.1, T_max: 10, eta_min: 0.01);        0.01",
                "polynomial_rate(11, base: 0.1, total_iters: 10, power: 0.9); 0",
                "warmup_cosine_rate(0, base: b, warmup: 4, total: T);         b/4",
                "noam_rate(99, d_model: 64, warmup: 100);                     1/80",
                "cosine_restarts_rate(14, base: 0.1, T_0: 2, T_mult: 2);      0.1"
            })
    void is_exact(String call, String expected) {
        assertThat(Keys.value(call, Known.NOTHING)).isEqualTo(Keys.value(expected, Known.NOTHING));
    }

    @Test
    void is_derived_with_the_rates_of_the_steps_before() {
        Call call = (Call) Keys.key("exponential_rate(2, base: 1, gamma: 1/2)");
        Calculator schedule = Calculators.standard().find("exponential_rate").orElseThrow();

        List<Derivation.Step> steps = schedule.derivation(
                        schedule.signature().bind(call), new Reckoner(Calculators.standard(), Known.NOTHING))
                .steps();

        assertThat(steps)
                .contains(new Derivation.Table(
                        List.of("t", "rate"),
                        List.of(
                                new Derivation.Row("0", Keys.items("[1]")),
                                new Derivation.Row("1", Keys.items("[0.5]")),
                                new Derivation.Row("2", Keys.items("[0.25]")))));
        assertThat(steps.get(steps.size() - 1))
                .isEqualTo(Derivation.Chain.of("exponential_rate", Keys.key("0.5^t"), Keys.key("0.25")));
    }
}
