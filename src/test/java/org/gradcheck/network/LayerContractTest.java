package org.gradcheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Num;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every layer type, tried on all rows of the table of cases. */
class LayerContractTest {

    /** A layer as it is written and an input for it. */
    record Case(String layer, String input) {
        String type() {
            return layer.replaceAll("\\(.*", "");
        }
    }

    static final List<Case> CASES = read();

    private static List<Case> read() {
        try (InputStream table = LayerContractTest.class.getResourceAsStream("layers.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("; "))
                    .map(columns -> new Case(columns[0], columns[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_type_has_a_case() {
        Set<String> types = new TreeSet<>(Layers.names());
        assertThat(CASES.stream().map(Case::type).toList()).containsAll(types);
    }

    static Stream<String> types() {
        return Layers.names().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void refuses_arguments_that_it_does_not_have(String type) {
        List<NetworkFault> faults = Described.reading("[%s(colour: 1)]".formatted(type), "[3, 8, 8]")
                .faults();

        assertThat(faults)
                .extracting(NetworkFault::sentence)
                .anyMatch(sentence -> sentence.startsWith(type + " has no argument colour."));
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void counts_are_no_less_than_nothing(Case each) {
        LayerAnalysis row =
                Described.network(each.layer, each.input).analyse().layers().get(0);

        for (Expression count : row.counts().amounts().values()) {
            assertThat(!(count instanceof Num number) || number.value().doubleValue() >= 0)
                    .isTrue();
        }
    }

    /** A formula in the sizes of the input, with the sizes put in, is what is counted with the sizes themselves. */
    @ParameterizedTest
    @FieldSource("CASES")
    void symbols_in_the_input_are_numbers_put_in_later(Case each) {
        List<Expression> sizes = ((ListOf) Described.key(each.input)).items();
        Map<String, Expression> values = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (Expression size : sizes) {
            names.add("size" + names.size());
            values.put(names.get(names.size() - 1), size);
        }
        LayerAnalysis numbers =
                Described.network(each.layer, each.input).analyse().layers().get(0);
        LayerAnalysis symbols = Described.network(each.layer, names.toString())
                .analyse()
                .layers()
                .get(0);

        assertThat(put(values, symbols.shape())).isEqualTo(numbers.shape());
        assertThat(put(values, counts(symbols))).isEqualTo(counts(numbers));
    }

    /** What is shown of how a count comes about comes to the count. */
    @ParameterizedTest
    @FieldSource("CASES")
    void formulas_come_to_the_counts(Case each) {
        LayerAnalysis row =
                Described.network(each.layer, each.input).analyse().layers().get(0);
        Formulas formulas = row.formulas();

        if (row.parts().isEmpty()) {
            assertThat(formulas.parameters().simplify()).isEqualTo(row.counts().parameters());
            assertThat(formulas.weights().simplify()).isEqualTo(row.counts().weights());
            assertThat(formulas.biases().simplify()).isEqualTo(row.counts().biases());
            assertThat(formulas.macs().simplify()).isEqualTo(row.counts().macs());
        }
    }

    /** A layer that is made of others has what they have. */
    @ParameterizedTest
    @FieldSource("CASES")
    void parts_have_what_the_whole_has(Case each) {
        LayerAnalysis row =
                Described.network(each.layer, each.input).analyse().layers().get(0);
        Expression parts = row.parts().stream()
                .map(part -> part.times().times(part.counts().parameters()))
                .reduce(Expression.ZERO, Expression::plus);

        assertThat(row.parts().isEmpty() || parts.equals(row.counts().parameters()))
                .isTrue();
    }

    private static List<Expression> counts(LayerAnalysis row) {
        return List.of(Quantity.values()).stream().map(row.counts()::get).toList();
    }

    private static List<Expression> put(Map<String, Expression> values, List<Expression> formulas) {
        return formulas.stream()
                .map(formula -> formula.substitute(values).simplify())
                .toList();
    }
}
