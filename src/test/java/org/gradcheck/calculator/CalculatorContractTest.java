package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every calculator keeps to. A new one adds a sample on which each of its slips shows. */
class CalculatorContractTest {

    private static final String NET =
            "[conv(5, filters: 8, stride: 2, padding: 2), pool(3, stride: 2), flatten, linear(10)]";

    private static final String MAPS = "[conv(5, filters: 8, stride: 2, padding: 2), pool(3, stride: 2)]";

    private static final String LOSS = "(sigmoid(2*x*y) + x^2*y + y^2)";

    private static final Map<String, String> SAMPLES = new TreeMap<>(Map.ofEntries(
            Map.entry("parameters", "parameters(" + NET + ", input: [3, 31, 31])"),
            Map.entry("weights", "weights(" + NET + ", input: [3, 31, 31])"),
            Map.entry("biases", "biases(" + NET + ", input: [3, 31, 31])"),
            Map.entry("macs", "macs(" + NET + ", input: [3, 31, 31])"),
            Map.entry("flops", "flops(" + NET + ", input: [3, 31, 31])"),
            Map.entry("activations", "activations(" + MAPS + ", input: [3, 31, 31])"),
            Map.entry("output", "output(" + MAPS + ", input: [3, 31, 31])"),
            Map.entry("output_size", "output_size(31, 5, stride: 2, padding: 2)"),
            Map.entry("receptive_field", "receptive_field(" + MAPS + ")"),
            Map.entry("jump", "jump(" + MAPS + ")"),
            Map.entry("start", "start(" + MAPS + ")"),
            Map.entry("xavier_std", "xavier_std(784, 100)"),
            Map.entry("xavier_bound", "xavier_bound(784, 100, gain: 5/3)"),
            Map.entry("kaiming_std", "kaiming_std(147)"),
            Map.entry("kaiming_bound", "kaiming_bound(147, gain: 1)"),
            Map.entry("derivative", "derivative(sigmoid(2*x), x)"),
            Map.entry("gradient", "gradient(sigmoid(2*x*y), [x, y])"),
            run("sgd", "momentum: 1/2, dampening: 1/4, nesterov: yes", 2),
            run("adagrad", "lr_decay: 1/2, initial_accumulator_value: 1/3, epsilon: 1/10", 2),
            run("adadelta", "rho: 4/5, epsilon: 1/10", 2),
            run("rmsprop", "alpha: 19/20, epsilon: 1/10, centered: yes, momentum: 1/2", 2),
            run("adam", "betas: [1/2, 1/10], epsilon: 1/10, amsgrad: yes", 2),
            run("adamw", "betas: [1/2, 1/10], epsilon: 1/10, amsgrad: yes", 2),
            run("nadam", "betas: [1/2, 3/4], epsilon: 1/10", 2),
            run("adamax", "betas: [1/2, 3/4], epsilon: 1/10", 2),
            run("radam", "betas: [4/5, 9/10], epsilon: 1/10", 7),
            Map.entry(
                    "rprop",
                    "rprop(sigmoid(2*x) - 3*x/20 + sigmoid(2*y) - 3*y/50, [x, y], rate: 1/2, steps: 7, etas: [1/2, 6/5])"),
            Map.entry("newton", "newton(" + LOSS + ", [x, y], steps: 2)"),
            Map.entry("exact_line_search", "exact_line_search(" + LOSS + ", [x, y], steps: 2)"),
            Map.entry("constant_rate", "constant_rate(4, base: 1, factor: 1/2)"),
            Map.entry("step_rate", "step_rate(5, base: 1, step: 3, gamma: 1/2)"),
            Map.entry("multistep_rate", "multistep_rate(5, base: 1, milestones: [2, 5, 6])"),
            Map.entry("exponential_rate", "exponential_rate(3, base: 1, gamma: 1/2)"),
            Map.entry("inverse_time_rate", "inverse_time_rate(3, base: 1, k: 1/2)"),
            Map.entry("linear_rate", "linear_rate(3, base: 1, start_factor: 1, end_factor: 1/10, total_iters: 8)"),
            Map.entry("polynomial_rate", "polynomial_rate(3, base: 1, total_iters: 10, power: 2)"),
            Map.entry("cosine_rate", "cosine_rate(3, base: 1, T_max: 10, eta_min: 1/100)"),
            Map.entry("cosine_restarts_rate", "cosine_restarts_rate(4, base: 1, T_0: 3, T_mult: 2, eta_min: 1/100)"),
            Map.entry("linear_warmup_rate", "linear_warmup_rate(2, base: 1, start_factor: 1/5, iters: 5)"),
            Map.entry("warmup_cosine_rate", "warmup_cosine_rate(2, base: 1, warmup: 5, total: 20)"),
            Map.entry("warmup_linear_rate", "warmup_linear_rate(2, base: 1, warmup: 5, total: 20)"),
            Map.entry("noam_rate", "noam_rate(3, d_model: 64, warmup: 10)"),
            Map.entry(
                    "cyclic_rate",
                    "cyclic_rate(1, base: 1/100, max_lr: 1/10, step_size: 3, mode: exp_range, gamma: 9/10)"),
            Map.entry("one_cycle_rate", "one_cycle_rate(2, max_lr: 1, total_steps: 20)")));

    /** Both gradients stay positive, so that a square can be forgotten without a root of a negative number. */
    private static Map.Entry<String, String> run(String optimiser, String settings, int steps) {
        return Map.entry(
                optimiser,
                optimiser + "(" + LOSS + ", [x, y], rate: 1/(10 + t), steps: " + steps + ", " + settings
                        + ", weight_decay: 1/10, clip_value: 5)");
    }

    private static final Known WORLD = Known.NOTHING.withPoint(Keys.pairs("[x, 1, y, 2]"));

    static Stream<Calculator> calculators() {
        return Calculators.standard().names().stream()
                .map(name -> Calculators.standard().find(name).orElseThrow());
    }

    static Stream<Arguments> slips() {
        return calculators()
                .flatMap(calculator ->
                        calculator.slips().stream().map(slip -> Arguments.of(calculator.name(), slip.code(), slip)));
    }

    private static Expression sample(Calculator calculator) {
        return Keys.key(SAMPLES.get(calculator.name()));
    }

    @Test
    void every_calculator_has_a_sample() {
        assertThat(Calculators.standard().names()).isEqualTo(SAMPLES.keySet());
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void says_how_it_is_called_what_it_does_and_where_that_stands(Calculator calculator) {
        assertThat(calculator.name()).matches("[a-z][a-z0-9_]*");
        assertThat(calculator.usage()).startsWith(calculator.name() + "(").endsWith(")");
        assertThat(calculator.explanation()).endsWith(".");
        assertThat(calculator.source()).containsPattern("\\d{4}|CS231n");
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void a_calculator_is_no_elementary_function(Calculator calculator) {
        assertThat(Expression.elementaryFunctions()).doesNotContain(calculator.name());
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void gives_the_same_result_each_time(Calculator calculator) {
        Calculators standard = Calculators.standard();

        assertThat(standard.value(sample(calculator), WORLD)).isEqualTo(standard.value(sample(calculator), WORLD));
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void accepts_its_arguments_by_name_as_well(Calculator calculator) {
        Call call = (Call) sample(calculator);
        Call named = new Call(
                call.function(), List.of(), calculator.signature().bind(call).values());

        assertThat(Calculators.standard().value(named, WORLD))
                .isEqualTo(Calculators.standard().value(call, WORLD));
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void no_two_slips_say_the_same(Calculator calculator) {
        assertThat(calculator.slips()).extracting(Slip::sentence).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("slips")
    void a_slip_is_told_in_a_sentence_and_stands_in_for_its_calculator(String name, String code, Slip slip) {
        assertThat(code).matches("[a-z][a-z-]*");
        assertThat(slip.sentence()).matches("[A-Z].*\\.");
        assertThat(slip.instead().name()).isEqualTo(name);
        assertThat(slip.instead().usage())
                .isEqualTo(Calculators.standard().find(name).orElseThrow().usage());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("slips")
    void a_slip_shows_in_the_result(String name, String code, Slip slip) {
        Expression sample = Keys.key(SAMPLES.get(name));

        assertThat(Calculators.standard().with(slip).value(sample, WORLD))
                .isNotEqualTo(Calculators.standard().value(sample, WORLD));
    }
}
