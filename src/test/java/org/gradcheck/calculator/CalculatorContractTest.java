package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every calculator keeps to. A new one adds a sample on which each of its slips shows. */
class CalculatorContractTest {

    private static final String CHAIN =
            "[conv(5, filters: 8, stride: 2, padding: 2, groups: 2, activation: relu), batch_norm, "
                    + "conv(3, filters: 12, dilation: 2, activation: relu), pool(3, stride: 2), flatten, linear(10)], input: [4, 34, 34]";

    private static final String BRANCHED =
            "[conv(3, filters: 4, padding: 1), inception(1x1: 8, 3x3: [4, 8]), residual(relu), "
                    + "depthwise_conv(3, activation: relu), batch_norm, flatten, linear(3)], input: [3, 8, 8]";

    private static final String MAPS =
            "[conv(5, filters: 8, stride: 2, padding: 2), conv(3, filters: 4, dilation: 2, padding: 1), "
                    + "pool(3, stride: 2)]";

    private static final String BRANCHED_MAPS =
            "[branches([conv(1, filters: 2), conv(1, filters: 2)]), residual(relu)]";

    private static final List<String> OF_NETWORKS = List.of(
            "parameters",
            "weights",
            "biases",
            "norm_parameters",
            "buffers",
            "macs",
            "flops",
            "multiplications",
            "additions",
            "neurons",
            "activation_evaluations",
            "activations",
            "activation_bytes",
            "model_bytes",
            "memory",
            "training_memory");

    private static final Map<String, List<String>> SAMPLES = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "output",
                    List.of(
                            "output(" + MAPS + ", input: [3, 32, 32])",
                            "output(" + BRANCHED_MAPS + ", input: [3, 8, 8])")),
            Map.entry(
                    "output_size",
                    List.of(
                            "output_size(32, 5, stride: 3, padding: 2)",
                            "output_size(31, 5, padding: 2, dilation: 2)")),
            Map.entry("receptive_field", List.of("receptive_field(" + MAPS + ")")),
            Map.entry("jump", List.of("jump(" + MAPS + ")")),
            Map.entry("start", List.of("start(" + MAPS + ")")),
            Map.entry("xavier_std", List.of("xavier_std(784, 100)")),
            Map.entry("xavier_bound", List.of("xavier_bound(784, 100, gain: 5/3)")),
            Map.entry("kaiming_std", List.of("kaiming_std(147)")),
            Map.entry("kaiming_bound", List.of("kaiming_bound(147, gain: 1)")),
            Map.entry("derivative", List.of("derivative(sigmoid(2*x), x)")),
            Map.entry("gradient", List.of("gradient(sigmoid(2*x*y), [x, y])")),
            Map.entry("sgd", List.of("sgd(sigmoid(2*x), x, rate: 1/2, momentum: 1/2, steps: 2)"))));

    static {
        for (String name : OF_NETWORKS) {
            String adam = name.equals("training_memory") ? ", optimizer: adam" : "";
            SAMPLES.put(name, List.of(name + "(" + CHAIN + adam + ")", name + "(" + BRANCHED + adam + ")"));
        }
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
        return Keys.key(SAMPLES.get(calculator.name()).get(0));
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
        assertThat(SAMPLES.get(name)).as(name + ": " + code).anyMatch(sample -> shows(slip, Keys.key(sample)));
    }

    /** A mistake after which the layers do not fit together does not show. */
    private static boolean shows(Slip slip, Expression sample) {
        try {
            return !Calculators.standard()
                    .with(slip)
                    .value(sample, WORLD)
                    .equals(Calculators.standard().value(sample, WORLD));
        } catch (CalculatorFault fault) {
            return false;
        }
    }

    static Stream<Arguments> slipsOfNetworks() {
        return slips().filter(slip -> OF_NETWORKS.contains((String) slip.get()[0]));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("slipsOfNetworks")
    void a_slip_is_not_made_twice(String name, String code, Slip slip) {
        assertThat(slip.instead().slips()).extracting(Slip::sentence).doesNotContain(slip.sentence());
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void a_derivation_ends_with_the_result(Calculator calculator) {
        for (String sample : SAMPLES.get(calculator.name())) {
            Call call = (Call) Keys.key(sample);
            Reckoner reckoner = new Reckoner(Calculators.standard(), WORLD);
            List<Derivation.Step> steps = calculator
                    .derivation(calculator.signature().bind(call), reckoner)
                    .steps();
            Derivation.Chain last = (Derivation.Chain) steps.get(steps.size() - 1);
            Expression result = last.links().get(last.links().size() - 1);

            assertThat(Value.of(Reckoner.at(WORLD.point(), result)))
                    .isEqualTo(Calculators.standard().value(call, WORLD));
        }
    }
}
