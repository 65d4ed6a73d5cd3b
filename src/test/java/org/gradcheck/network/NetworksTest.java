package org.gradcheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The networks that come along, against published totals. */
class NetworksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "alexnet;           62378344; 62367776;  1135256096; [1000]",
                "alexnet_grouped;   60965224; 60954656;  724406816;  [1000]",
                "vgg16;             138357544; 138344128; 15470264320; [1000]",
                "vgg19;             143667240; 143652544; 19632062464; [1000]",
                "lenet5;            61706;    61470;     416520;     [10]",
                "inception_3a;      163696;   163328;    128049152;  '[256, 28, 28]'",
                "inception_3a_naive; 393472;  393216;    308281344;  '[256, 28, 28]'"
            })
    void has_the_published_totals(String name, String parameters, String weights, String macs, String output) {
        NetworkAnalysis analysis = Networks.find(name).orElseThrow().analyse();

        assertThat(analysis.total().parameters().canon()).isEqualTo(parameters);
        assertThat(analysis.total().weights().canon()).isEqualTo(weights);
        assertThat(analysis.total().macs().canon()).isEqualTo(macs);
        assertThat(Described.canon(analysis.output().shape())).isEqualTo(output);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "alexnet; pool5; [256, 6, 6]",
                "alexnet; conv1; [96, 55, 55]",
                "vgg16;   pool5; [512, 7, 7]",
                "lenet5;  conv3; [120, 1, 1]"
            })
    void names_layers_as_published(String network, String layer, String shape) {
        NetworkAnalysis analysis = Networks.find(network).orElseThrow().analyse();

        assertThat(Described.canon(analysis.find(layer).orElseThrow().shape())).isEqualTo(shape);
    }
}
