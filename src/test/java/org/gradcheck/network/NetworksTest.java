package org.gradcheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The networks that come along, against published totals. */
class NetworksTest {

    @ParameterizedTest
    @CsvFileSource(resources = "networks.csv", delimiter = ';')
    void has_the_published_totals(String name, String parameters, String macs, String output) {
        NetworkAnalysis analysis = Networks.find(name).orElseThrow().analyse();

        assertThat(analysis.total().parameters().canon()).isEqualTo(parameters);
        assertThat(analysis.total().macs().canon()).isEqualTo(macs);
        assertThat(Described.canon(analysis.output().shape())).isEqualTo(output);
    }

    /** Each kind of count against another program's. */
    @ParameterizedTest
    @CsvFileSource(resources = "models.csv", delimiter = ';')
    void has_and_does_what_another_program_counts(ArgumentsAccessor row) {
        Counts total = Networks.find(row.getString(0)).orElseThrow().analyse().total();

        List<Quantity> columns = List.of(
                Quantity.WEIGHTS,
                Quantity.BIASES,
                Quantity.SCALES,
                Quantity.SHIFTS,
                Quantity.BUFFERS,
                Quantity.MACS,
                Quantity.NEURONS,
                Quantity.BIAS_ADDITIONS,
                Quantity.EVALUATIONS,
                Quantity.ACTIVATIONS);
        for (int i = 0; i < columns.size(); i++) {
            String counted = row.getString(i + 1);
            if (counted != null) {
                assertThat(total.get(columns.get(i)).canon())
                        .as(columns.get(i).name())
                        .isEqualTo(counted);
            }
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "blocks.csv", delimiter = ';')
    void blocks_have_and_do_what_another_program_counts(
            String network, String layer, String parameters, String macs, String output) {
        LayerAnalysis block =
                Networks.find(network).orElseThrow().analyse().find(layer).orElseThrow();

        assertThat(block.counts().parameters().canon()).isEqualTo(parameters);
        assertThat(block.counts().macs().canon()).isEqualTo(macs);
        assertThat(Described.canon(block.shape())).isEqualTo(output);
    }

    @Test
    void every_network_has_a_row_of_totals() throws IOException {
        String table = new String(
                NetworksTest.class.getResourceAsStream("networks.csv").readAllBytes(), StandardCharsets.UTF_8);

        assertThat(table.lines().map(row -> row.replaceAll(";.*", "")).toList()).containsAll(Networks.names());
    }

    static Stream<String> families() {
        return Networks.names().stream()
                .flatMap(name -> Networks.family(name).stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("families")
    void a_file_describes_the_networks_that_are_known_of_it(String family) {
        Set<String> known = new LinkedHashSet<>(Networks.names());
        known.removeIf(name -> !Networks.family(name).orElseThrow().equals(family));

        assertThat(NetworkFamily.load(family).keySet()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void knows_nothing_of_other_names() {
        assertThat(Networks.find("alexnett")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "alexnet;   pool5;        [256, 6, 6]",
                "alexnet;   conv1;        [96, 55, 55]",
                "vgg16;     pool5;        [512, 7, 7]",
                "lenet5;    conv3;        [120, 1, 1]",
                "googlenet; inception_4d; [528, 14, 14]",
                "resnet50;  conv4;        [1024, 14, 14]"
            })
    void names_layers_as_published(String network, String layer, String shape) {
        NetworkAnalysis analysis = Networks.find(network).orElseThrow().analyse();

        assertThat(Described.canon(analysis.find(layer).orElseThrow().shape())).isEqualTo(shape);
    }

    /** Of the last map; some stand in Araujo, Norris and Sim 2019. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "alexnet;     pool5; 195",
                "vgg16;       pool5; 212",
                "resnet50_v1; conv5; 483",
                "resnet50;    conv5; 427",
                "resnet18;    conv5; 435",
                "zfnet;       pool5; 171"
            })
    void sees_as_much_as_published(String network, String layer, String size) {
        NetworkAnalysis analysis = Networks.find(network).orElseThrow().analyse();

        assertThat(analysis.find(layer).orElseThrow().fields())
                .extracting(field -> field.size().canon())
                .containsOnly(size);
    }
}
