package org.gradcheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every layer type against the counts of a reference implementation. */
class LayersTest {

    @ParameterizedTest(name = "{0} on {1}")
    @CsvFileSource(resources = "layers.csv", delimiter = ';')
    void counts_what_a_layer_has_and_does(
            String layer, String input, String weights, String biases, String output, String macs) {
        LayerAnalysis row = Described.network(layer, input).analyse().layers().get(0);

        assertThat(row.counts().weights().canon()).isEqualTo(weights);
        assertThat(row.counts().biases().canon()).isEqualTo(biases);
        assertThat(Described.canon(row.shape())).isEqualTo(output);
        assertThat(row.counts().macs().canon()).isEqualTo(macs);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sequences.csv", delimiter = ';', maxCharsPerColumn = 10_000)
    void adds_up_whole_networks(String layers, String input, String parameters, String macs, String output) {
        NetworkAnalysis analysis = Described.network(layers, input).analyse();

        assertThat(analysis.total().parameters().canon()).isEqualTo(parameters);
        assertThat(analysis.total().macs().canon()).isEqualTo(macs);
        assertThat(Described.canon(analysis.output().shape())).isEqualTo(output);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "fields.csv", delimiter = ';', maxCharsPerColumn = 10_000)
    void follows_the_receptive_field(String layers, String input, String size, String jump, String start) {
        Signal output = Described.network(layers, input).analyse().output();

        assertThat(output.fields()).extracting(Field::size).isEqualTo(numbers(size));
        assertThat(output.fields()).extracting(Field::jump).isEqualTo(numbers(jump));
        assertThat(output.fields()).extracting(Field::start).isEqualTo(numbers(start));
    }

    private static List<Expression> numbers(String list) {
        return ((ListOf) Described.key(list).simplify()).items();
    }
}
