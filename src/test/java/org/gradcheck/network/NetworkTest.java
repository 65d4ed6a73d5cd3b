package org.gradcheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @Test
    void numbers_layers_of_a_type_unless_they_have_names() {
        Network network = Described.network(
                "[conv(3, filters: 4), relu, conv(3, filters: 8, name: stem), max_pool(2), avg_pool(2), flatten, linear(2)]",
                "[3, 32, 32]");

        assertThat(network.layers())
                .extracting(NamedLayer::name)
                .containsExactly("conv1", "relu1", "stem", "pool1", "pool2", "flatten1", "linear1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[C, 32, 32]; conv(3, filters: C, padding: 1); 9*C^2 + C; [C, 32, 32]",
                "[3, H, W];   conv(3, filters: 8);             224;       '[8, H - 2, W - 2]'",
                "[3, H, W];   conv(K, filters: F);             3*K^2*F + F; '[F, H - K + 1, W - K + 1]'",
                "[3, H, W];   max_pool(2);                     0;         '[3, floor((H - 2)/2) + 1, floor((W - 2)/2) + 1]'",
                "[D];         linear(H);                       D*H + H;   [H]"
            })
    void keeps_symbols(String input, String layers, String parameters, String shape) {
        NetworkAnalysis analysis = Described.network(layers, input).analyse();

        assertThat(analysis.total().parameters().canon()).isEqualTo(parameters);
        assertThat(Described.canon(analysis.output().shape())).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[conv(5), conv(5), pool(n, stride: 1)]; n + 8",
                "[conv(5), conv(5), conv(5)];            13",
                "[conv(3), conv(3, stride: 2), conv(3)]; 9",
                "repeat(N, conv(F));                     N*(F - 1) + 1",
                "repeat(4, conv(F));                     4*F - 3",
                "[conv(3, dilation: 2), conv(3, dilation: 4)]; 13"
            })
    void needs_no_input_for_a_receptive_field(String layers, String size) {
        Field field =
                Described.network(layers, "[]").analyse().output().fields().get(0);

        assertThat(field.size().minus(Described.key(size).simplify()).canon()).isEqualTo("0");
    }

    @Test
    void says_what_a_count_depends_on_that_is_not_given() {
        Counts counts = Described.network("[conv(5)]", "[]").analyse().total();

        assertThat(Unknown.in(counts.weights())).contains("the number of channels of the input");
        assertThat(Unknown.in(counts.biases())).contains("the number of filters");
    }

    @Test
    void joins_the_channels_of_branches_and_sees_with_the_widest() {
        LayerAnalysis row = Described.network(
                        "branches([[conv(1, filters: 4)], [conv(1, filters: 2), conv(5, filters: 8, padding: 2)], []])",
                        "[3, 8, 8]")
                .analyse()
                .layers()
                .get(0);

        assertThat(Described.canon(row.shape())).isEqualTo("[15, 8, 8]");
        assertThat(row.fields()).extracting(field -> field.size().canon()).containsOnly("5");
        assertThat(row.counts().parameters().canon()).isEqualTo("432");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "inception(1x1: 128, 3x3: 192, 5x5: 96, pool: yes);            1089952; 1115684864; 672",
                "inception(1x1: 128, 3x3: [64, 192], 5x5: [64, 96], pool: 64);  346720; 354418688; 480",
                "inception(1x1: 128, 3x3: [128, 192], 5x5: [32, 96], pool: 64); 388736; 397410304; 480"
            })
    void counts_inception_modules(String module, String parameters, String macs, String channels) {
        LayerAnalysis row =
                Described.network(module, "[256, 32, 32]").analyse().layers().get(0);

        assertThat(row.counts().parameters().canon()).isEqualTo(parameters);
        assertThat(row.counts().macs().canon()).isEqualTo(macs);
        assertThat(row.shape().get(0).canon()).isEqualTo(channels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[covn(3)];                     /0; There is no layer type covn. Did you mean conv?",
                "[conv(3, fliters: 8)];         /0; conv has no argument fliters. Did you mean filters?",
                "[relu, conv];                  /1; 'conv needs its kernel: '",
                "[conv(3, bias: 2)];            /0; 'The bias of conv is yes or no, not 2.'",
                "[conv(0)];                     /0; 'The kernel of conv is a whole number from 1 on, or a list of one for each axis, not 0.'",
                "[conv(1.5)];                   /0; 'The kernel of conv is a whole number from 1 on, or a list of one for each axis, not 1.5.'",
                "[conv(3, kernel: 3)];          /0; The kernel of conv is given twice.",
                "[flatten(1)];                  /0; 'flatten takes at most 0 arguments, not 1: '",
                "[conv(3) + 1];                 /0; 'A layer is written as its type and arguments'",
                "[conv(3, name: a), relu(name: a)]; /1; There are two layers called a.",
                "[branches([[conv(3)], [relu, cnov(3)]])]; /0/branches/1/1; There is no layer type cnov.",
                "[conv(9)];                     /0; 'conv1: The window is larger than the map it is laid on.'",
                "[conv(3, filters: 4), linear(2)]; /1; 'linear1: It needs a vector but is given a feature map; put flatten'",
                "[flatten, conv(3)];            /1; 'conv1: A window needs a feature map'",
                "[conv([3, 3, 3])];             /0; 'conv1: Its kernel is given for 3 axes, but the map has 2'",
                "[conv(3, filters: 4, groups: 2)]; /0; 'conv1: 3 channels or filters cannot be divided into 2 equal groups.'",
                "repeat(5000000000, relu);      ''; So many repetitions cannot be worked out.",
                "[conv(3, padding: same, stride: 2)]; /0; 'conv1: padding: same has no common meaning with a stride'",
                "[branches([[conv(3)], [conv(5)]])]; /0; 'branches1: Its branches end with maps of different sizes, 6 and 4'",
                "[branches([[conv(3)], [flatten]])]; /0; 'branches1: Its branches end with a feature map and a vector or sequence'",
                "[residual(conv(3, filters: 4))]; /0; 'residual1: Only equal shapes can be added, not [3, 8, 8] and [4, 6, 6]'",
                "[residual([cnov(3)])];         /0/layers/0; There is no layer type cnov. Did you mean conv?",
                "[residual(relu, shortcut: [relo])]; /0/shortcut/0; There is no layer type relo. Did you mean relu?",
                "[lstm(5)];                     /0; 'lstm1: It needs a sequence of vectors, [steps, features], but is given [3, 8, 8].'",
                "[conv(1, filters: 2), gru(5)]; /1; 'gru1: It needs a sequence of vectors but is given a feature map, whose channels'",
                "[lstm(5, projektion: 2)];      /0; lstm has no argument projektion. Did you mean projection?",
                "[to_sequence, attention(2)];   /1; 'attention1: 3 features or heads cannot be divided equally among 2 heads.'",
                "[to_sequence, conv(3)];        /1; 'conv1: A window needs a feature map'",
                "[to_sequence, attention(3, key_value_heads: 2)]; /1; 'attention1: 3 features or heads cannot be divided'",
                "[conv(1, filters: 4), group_norm(3)]; /1; 'group_norm1: 4 channels or filters cannot be divided into 3'",
                "[conv(1, filters: 4), layer_norm]; /1; 'layer_norm1: On a feature map there are different layer norms'",
                "[layer_norm(over: channel)];   /0; 'A layer norm is over one of features, channels, all, not channel. Did you mean channels?'",
                "[to_sequence, position_embedding(63)]; /1; 'position_embedding1: It has 63 positions for 64 tokens.'",
                "[upsample(mode: cubic)];       /0; 'The mode of upsample is nearest or linear, not cubic.'",
                "[crop(9)];                     /0; 'crop1: It can only make a map smaller.'",
                "[pad_channels(2)];             /0; 'pad_channels1: It is to have 2 channels, but has 3 already.'",
                "[conv(3), conv(3, shares: conv9)]; /1; 'conv2: There is no layer conv9 before it whose weights it could share.'",
                "[conv(3, filters: 3, name: a), conv(1, shares: a)]; /1; 'conv2: It cannot share the weights of a, which has 81 of them'",
                "[repeat(9000, [repeat(9000, conv(1, filters: 3))])]; ''; So many repetitions cannot be worked out."
            })
    void says_where_a_description_is_wrong(String layers, String path, String sentence) {
        List<NetworkFault> faults = Described.reading(layers, "[3, 8, 8]").faults();

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).path()).isEqualTo(path);
        assertThat(faults.get(0).sentence()).startsWith(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "repeat(2000, concat([[], conv(1, filters: F)]))",
                "repeat(2000, conv(3, stride: 2, filters: F, padding: 1))",
                "repeat(60, repeat(60, conv(2, stride: 3, filters: C)))"
            })
    void formulas_without_end_are_refused(String layers) {
        List<NetworkFault> faults = Described.reading(layers, "[C, H, W]").faults();

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).sentence()).contains("So many repetitions make too long a formula");
    }

    @Test
    void lists_all_faults_at_once() {
        NetworkReading reading = Described.reading("[covn(3), pool, conv(3, stride: 0, colour: 1), relu]", "[3, 8, 8]");

        assertThat(reading.faults()).extracting(NetworkFault::path).containsExactly("/0", "/1", "/2", "/2");
        assertThat(reading.network().layers()).extracting(NamedLayer::name).containsExactly("relu1");
    }
}
