package org.gradcheck.network;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Parse;

/** The networks that everyone asks about, as they were published. */
public final class Networks {

    /**
     * Krizhevsky, Sutskever and Hinton 2012, with the input of 227x227 that the first layer needs. As published conv2,
     * conv4 and conv5 see half of the channels each (groups: 2); often it is taught in one group.
     */
    private static final String ALEXNET = """
            [conv(11, filters: 96, stride: 4, name: conv1),
             max_pool(3, stride: 2, name: pool1),
             conv(5, filters: 256, padding: 2, groups: GROUPS, name: conv2),
             max_pool(3, stride: 2, name: pool2),
             conv(3, filters: 384, padding: 1, name: conv3),
             conv(3, filters: 384, padding: 1, groups: GROUPS, name: conv4),
             conv(3, filters: 256, padding: 1, groups: GROUPS, name: conv5),
             max_pool(3, stride: 2, name: pool5),
             flatten,
             linear(4096, name: fc6),
             linear(4096, name: fc7),
             linear(1000, name: fc8)]""";

    /**
     * LeCun, Bottou, Bengio and Haffner 1998 as it is built today: poolings without parameters, the second convolution
     * over all maps, a linear layer at the end.
     */
    private static final String LENET5 = """
            [conv(5, filters: 6, name: conv1),
             avg_pool(2, name: pool1),
             conv(5, filters: 16, name: conv2),
             avg_pool(2, name: pool2),
             conv(5, filters: 120, name: conv3),
             flatten,
             linear(84, name: fc6),
             linear(10, name: fc7)]""";

    /** Szegedy et al. 2015, table 1; without the reductions before 3x3 and 5x5 it is called naive. */
    private static final String INCEPTION_3A = "inception(1x1: 64, 3x3: [96, 128], 5x5: [16, 32], pool: 32)";

    private static final String NAIVE_3A = "inception(1x1: 64, 3x3: 128, 5x5: 32, pool: 32)";

    private static final Map<String, Network> ALL = byName(
            network("alexnet", "3x227x227", key(ALEXNET.replace("GROUPS", "1"))),
            network("alexnet_grouped", "3x227x227", key(ALEXNET.replace("GROUPS", "2"))),
            network("vgg16", "3x224x224", vgg(2, 2, 3, 3, 3)),
            network("vgg19", "3x224x224", vgg(2, 2, 4, 4, 4)),
            network("lenet5", "1x32x32", key(LENET5)),
            network("inception_3a", "192x28x28", key(INCEPTION_3A)),
            network("inception_3a_naive", "192x28x28", key(NAIVE_3A)));

    private Networks() {}

    public static Optional<Network> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    public static Set<String> names() {
        return ALL.keySet();
    }

    /** Simonyan and Zisserman 2015, table 1: blocks of so many 3x3 convolutions with a pooling after each. */
    private static Expression vgg(int... blocks) {
        StringBuilder layers = new StringBuilder("[");
        for (int block = 1; block <= blocks.length; block++) {
            int filters = Math.min(512, 32 << block);
            for (int i = 1; i <= blocks[block - 1]; i++) {
                layers.append("conv(3, filters: " + filters + ", padding: 1, name: conv" + block + "_" + i + "), ");
            }
            layers.append("max_pool(2, name: pool" + block + "), ");
        }
        return key(layers + "flatten, linear(4096, name: fc6), linear(4096, name: fc7), linear(1000, name: fc8)]");
    }

    /** An expression in the grammar of rubric keys. */
    private static Expression key(String text) {
        Parse parse = ExpressionReader.key(text);
        return parse.expression().orElseThrow(() -> new IllegalStateException(parse + " in " + text));
    }

    private static Network network(String name, String input, Expression layers) {
        NetworkReading reading = Network.read(name, InputShape.read(input).orElseThrow(), layers);
        if (!reading.faults().isEmpty()) {
            throw new IllegalStateException(name + ": " + reading.faults());
        }
        return reading.network();
    }

    private static Map<String, Network> byName(Network... networks) {
        Map<String, Network> byName = new TreeMap<>();
        for (Network network : networks) {
            byName.put(network.name(), network);
        }
        return Collections.unmodifiableMap(byName);
    }
}
