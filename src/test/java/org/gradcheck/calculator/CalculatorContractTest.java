package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** What every calculator keeps to. A new one adds samples; each of its slips shows on one of them. */
class CalculatorContractTest {

    /** Calls of each calculator, in a file for each family. */
    private static final Map<String, List<Expression>> SAMPLES = samples();

    private static final Known WORLD = Known.NOTHING.withPoint(Keys.pairs("[x, 1, y, 2]"));

    private static Map<String, List<Expression>> samples() {
        Map<String, List<Expression>> samples = new TreeMap<>();
        try (Stream<Path> families = Files.list(Path.of("src/test/resources/org/gradcheck/calculator/samples"))) {
            for (Path family : families.sorted().toList()) {
                for (String line : Files.readAllLines(family)) {
                    Call sample = (Call) Keys.key(line);
                    samples.computeIfAbsent(sample.function(), name -> new ArrayList<>())
                            .add(sample);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }

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
        return SAMPLES.get(calculator.name()).get(0);
    }

    @Test
    void every_calculator_has_a_sample() {
        assertThat(Calculators.standard().names()).isEqualTo(SAMPLES.keySet());
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void says_how_it_is_called_what_it_does_and_where_that_stands(Calculator calculator) {
        assertThat(calculator.name()).matches("[a-z][a-z0-9_]*|T");
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
        assertThat(SAMPLES.get(name)).anyMatch(sample -> shows(slip, sample));
    }

    /** A mistake after which there is no result does not show. */
    private static boolean shows(Slip slip, Expression sample) {
        try {
            return !Calculators.standard()
                    .with(List.of(slip))
                    .value(sample, WORLD)
                    .equals(Calculators.standard().value(sample, WORLD));
        } catch (CalculatorFault fault) {
            return false;
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("slips")
    void a_slip_is_not_made_twice(String name, String code, Slip slip) {
        assertThat(slip.instead().slips()).extracting(Slip::sentence).doesNotContain(slip.sentence());
    }
}
