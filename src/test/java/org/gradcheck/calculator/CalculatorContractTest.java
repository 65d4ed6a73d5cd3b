package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gradcheck.calculator.Derivation.Chain;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every calculator keeps to. A new one adds a sample on which each of its slips shows. */
class CalculatorContractTest {

    private static final String NET =
            "[conv(5, filters: 8, stride: 2, padding: 2), pool(3, stride: 2), flatten, linear(10)]";

    private static final String MAPS = "[conv(5, filters: 8, stride: 2, padding: 2), pool(3, stride: 2)]";

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
            Map.entry("sgd", "sgd(sigmoid(2*x), x, rate: 1/2, momentum: 1/2, steps: 2)")));

    private static final Known WORLD = Known.NOTHING.withPoint(Keys.pairs("[x, 1, y, 2]"));

    static Stream<Calculator> calculators() {
        return Calculators.standard().names().stream()
                .map(name -> Calculators.standard().find(name).orElseThrow());
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> slips() {
        return calculators()
                .flatMap(calculator ->
                        calculator.slips().stream().map(slip -> arguments(calculator.name(), slip.code(), slip)));
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
    void tells_how_its_result_comes_about(Calculator calculator) {
        Derivation derivation = Calculators.standard().derivation(sample(calculator), WORLD);

        assertThat(derivation.steps())
                .last()
                .isInstanceOfSatisfying(
                        Chain.class,
                        chain -> assertThat(chain.last())
                                .isEqualTo(Calculators.standard()
                                        .value(sample(calculator), WORLD)
                                        .expression()));
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void a_derivation_ends_with_the_result_and_says_more(Calculator calculator) {
        Arguments arguments = calculator.signature().bind((Call) sample(calculator));
        Reckoner reckoner = new Reckoner(Calculators.standard(), WORLD);
        Derivation derivation = calculator.derivation(arguments, reckoner);

        assertThat(derivation.steps())
                .hasSizeGreaterThan(1)
                .last()
                .isInstanceOfSatisfying(
                        Chain.class,
                        chain -> assertThat(chain.last()).isEqualTo(calculator.compute(arguments, reckoner)));
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

        assertThat(Calculators.standard().with(List.of(slip)).value(sample, WORLD))
                .isNotEqualTo(Calculators.standard().value(sample, WORLD));
    }
}
