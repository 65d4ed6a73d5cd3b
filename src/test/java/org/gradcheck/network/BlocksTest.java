package org.gradcheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gradcheck.expression.Expression.ListOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layers under a name of their own. */
class BlocksTest {

    private static NetworkReading reading(String layers, String... blocks) {
        List<Block> written = List.of(blocks).stream()
                .map(block -> block.split(" = "))
                .map(parts -> new Block(parts[0], Described.key(parts[1]), Described.key(parts[2])))
                .toList();
        return Network.read("net", ((ListOf) Described.key("[3, 8, 8]")).items(), written, Described.key(layers));
    }

    private static Counts counts(String layers, String... blocks) {
        NetworkReading reading = reading(layers, blocks);
        assertThat(reading.faults()).isEmpty();
        return reading.network().analyse().total();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pair(4);                             [filters] = [conv(3, filters: filters), conv(1, filters: filters)]; 132",
                "pair(filters: 4, kernel: 1);         [filters, kernel(3)] = conv(kernel, filters: filters); 16",
                "pair(4);                             [filters, kernel(3)] = conv(kernel, filters: filters); 112",
                "pair(2*F, kernel: [1, 3]);           [filters, kernel(3)] = conv(kernel, filters: filters); 20*F",
                "pair;                                [] = linear(2); 18",
                "pair([conv(1, filters: 3)]);         [path] = residual(conv(1, filters: 3), shortcut: path); 24",
                "pair, pair, conv(1, filters: 2);     [] = conv(1, filters: 3); 32"
            })
    void puts_what_is_given_in_place_of_names(String layers, String block, String parameters) {
        assertThat(counts("[" + layers + "]", "pair = " + block).parameters().canon())
                .isEqualTo(parameters);
    }

    @Test
    void blocks_use_other_blocks_and_layers_that_they_are_given() {
        String level = "level = [below] = [conv(3, filters: 3, padding: 1), sequence(below)]";
        String twice = "twice = [what] = [sequence(what), sequence(what)]";

        assertThat(counts("[level(level(twice(relu)))]", level, twice)
                        .parameters()
                        .canon())
                .isEqualTo("168");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[pair(4)];        pair = [filters] = [relo];                   /0/0; In pair: There is no layer type relo. Did you mean relu?",
                "[piar(4)];        pair = [filters] = [relu];                   /0; There is no layer type piar. Did you mean pair?",
                "[pair(4)];        pair = [filters] = [conv(3, strid: 2)];      /0/0; In pair: conv has no argument strid. Did you mean stride?",
                "[pair(4, tall: 1)]; pair = [filters] = [relu];                 /0; pair has no argument tall.",
                "[pair];           pair = [filters] = [relu];                   /0; 'pair needs its filters: pair(filters).'",
                "[relu];           conv = [filters] = [relu];                   /conv; 'There is a layer type conv already: call the block something else.'",
                "[relu];           pair = [3] = [relu];                         /pair; What the block pair takes is a list of names",
                "[pair(2)];        pair = 3 = [relu];                           /pair; What the block pair takes is a list of names",
                "[pair];           pair = [] = [relu, pair];                    /pair; The block pair uses itself."
            })
    void says_what_is_wrong_with_a_block(String layers, String block, String path, String sentence) {
        List<NetworkFault> faults = reading(layers, block).faults();

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).path()).isEqualTo(path);
        assertThat(faults.get(0).sentence()).startsWith(sentence);
    }

    @Test
    void a_fault_inside_a_block_is_told_once() {
        assertThat(reading("[pair, pair, repeat(2, pair)]", "pair = [] = [relo]")
                        .faults())
                .hasSize(1);
    }

    @Test
    void blocks_that_use_each_other_too_often_are_refused() {
        String[] blocks = new String[40];
        blocks[0] = "a0 = [] = [relu, relu]";
        for (int i = 1; i < blocks.length; i++) {
            blocks[i] = "a%d = [] = [a%d, a%d]".formatted(i, i - 1, i - 1);
        }

        assertThat(reading("[a39]", blocks).faults())
                .extracting(NetworkFault::sentence)
                .anyMatch(sentence -> sentence.contains("more than 10000 layers"));
    }
}
