package org.gradcheck.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.tensor.TensorFunction.Slip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every function of tensors keeps to. A new one adds samples on which its slips show. */
class TensorFunctionContractTest {

    static Stream<TensorFunction> functions() {
        return TensorFunctions.all().stream();
    }

    static Stream<Arguments> slips() {
        return functions()
                .flatMap(function -> function.slips().stream().map(slip -> Arguments.of(function, slip.code(), slip)));
    }

    static List<String> samples() {
        try (InputStream file = TensorFunctionContractTest.class.getResourceAsStream("samples.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Call> samples(TensorFunction function) {
        return samples().stream()
                .map(TensorKeys::call)
                .filter(call -> call.function().equals(function.name()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void says_how_it_is_called_what_it_does_and_where_that_stands(TensorFunction function) {
        assertThat(function.name()).matches("[a-z][a-z0-9_]*");
        assertThat(Expression.elementaryFunctions()).doesNotContain(function.name());
        assertThat(function.explanation()).matches("(?s)[A-Z].*\\.");
        assertThat(function.source()).containsPattern("\\d{4}");
        assertThat(function.slips()).extracting(Slip::code).doesNotHaveDuplicates();
        assertThat(function.slips()).extracting(Slip::sentence).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void has_a_sample(TensorFunction function) {
        assertThat(samples(function)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void can_be_called_by_names_and_shows_its_workings(String sample) {
        Call call = TensorKeys.call(sample);
        TensorFunction function = TensorFunctions.find(call.function()).orElseThrow();
        Call named = new Call(
                call.function(), List.of(), function.signature().bind(call).values());

        assertThat(TensorKeys.NOTHING_GIVEN.apply(function, named).expression())
                .isEqualTo(TensorKeys.tensor(sample).expression());
        assertThat(function.workings().of(TensorKeys.NOTHING_GIVEN.inputs(function, call)))
                .allSatisfy((name, tensor) -> assertThat(name).isNotBlank());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("slips")
    void a_slip_is_told_in_a_sentence_and_shows_in_a_result(TensorFunction function, String code, Slip slip) {
        assertThat(code).matches("[a-z][a-z-]*");
        assertThat(slip.sentence()).matches("[A-Z].*\\.");
        assertThat(samples(function))
                .anySatisfy(call -> assertThat(slipped(function, slip, call))
                        .isPresent()
                        .isNotEqualTo(Optional.of(
                                TensorKeys.NOTHING_GIVEN.apply(function, call).expression())));
    }

    /** A mistake may have no value, where what is right has one. */
    private static Optional<Expression> slipped(TensorFunction function, Slip slip, Call call) {
        try {
            return Optional.of(
                    TensorKeys.NOTHING_GIVEN.apply(function.with(slip), call).expression());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
