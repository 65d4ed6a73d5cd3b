package org.gradcheck.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;

/** The networks that everyone asks about, as they were published. Where not said otherwise every layer has biases. */
public final class Networks {

    private static final Map<String, Network> ALL = byName(
            network("alexnet", "3x227x227", alexnet(1)),
            network("alexnet_grouped", "3x227x227", alexnet(2)),
            network("vgg16", "3x224x224", vgg(2, 2, 3, 3, 3)),
            network("vgg19", "3x224x224", vgg(2, 2, 4, 4, 4)),
            network("lenet5", "1x32x32", lenet5()),
            network("inception_3a", "192x28x28", List.of(inception(List.of(96, 128), List.of(16, 32)))),
            network("inception_3a_naive", "192x28x28", List.of(inception(List.of(128), List.of(32)))));

    private Networks() {}

    public static Optional<Network> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    public static Set<String> names() {
        return ALL.keySet();
    }

    /**
     * Krizhevsky, Sutskever and Hinton 2012, with the input of 227x227 that its first layer needs.
     *
     * @param groups 2 as published, where conv2, conv4 and conv5 see half of the channels each; 1 as often taught
     */
    private static List<Expression> alexnet(int groups) {
        return List.of(
                layer("conv", "conv1", Map.of("kernel", 11, "filters", 96, "stride", 4)),
                layer("max_pool", "pool1", Map.of("kernel", 3, "stride", 2)),
                layer("conv", "conv2", Map.of("kernel", 5, "filters", 256, "padding", 2, "groups", groups)),
                layer("max_pool", "pool2", Map.of("kernel", 3, "stride", 2)),
                layer("conv", "conv3", Map.of("kernel", 3, "filters", 384, "padding", 1)),
                layer("conv", "conv4", Map.of("kernel", 3, "filters", 384, "padding", 1, "groups", groups)),
                layer("conv", "conv5", Map.of("kernel", 3, "filters", 256, "padding", 1, "groups", groups)),
                layer("max_pool", "pool5", Map.of("kernel", 3, "stride", 2)),
                new Symbol("flatten"),
                layer("linear", "fc6", Map.of("units", 4096)),
                layer("linear", "fc7", Map.of("units", 4096)),
                layer("linear", "fc8", Map.of("units", 1000)));
    }

    /** Simonyan and Zisserman 2015, table 1: blocks of so many 3x3 convolutions with a pooling after each. */
    private static List<Expression> vgg(int... blocks) {
        List<Expression> layers = new ArrayList<>();
        for (int block = 1; block <= blocks.length; block++) {
            int filters = Math.min(512, 32 << block);
            for (int i = 1; i <= blocks[block - 1]; i++) {
                String name = "conv" + block + "_" + i;
                layers.add(layer("conv", name, Map.of("kernel", 3, "filters", filters, "padding", 1)));
            }
            layers.add(layer("max_pool", "pool" + block, Map.of("kernel", 2, "stride", 2)));
        }
        layers.add(new Symbol("flatten"));
        layers.add(layer("linear", "fc6", Map.of("units", 4096)));
        layers.add(layer("linear", "fc7", Map.of("units", 4096)));
        layers.add(layer("linear", "fc8", Map.of("units", 1000)));
        return layers;
    }

    /**
     * LeCun, Bottou, Bengio and Haffner 1998 as it is built today: pooling without parameters, C3 over all maps, a linear
     * layer at the end.
     */
    private static List<Expression> lenet5() {
        return List.of(
                layer("conv", "conv1", Map.of("kernel", 5, "filters", 6)),
                layer("avg_pool", "pool1", Map.of("kernel", 2, "stride", 2)),
                layer("conv", "conv2", Map.of("kernel", 5, "filters", 16)),
                layer("avg_pool", "pool2", Map.of("kernel", 2, "stride", 2)),
                layer("conv", "conv3", Map.of("kernel", 5, "filters", 120)),
                new Symbol("flatten"),
                layer("linear", "fc6", Map.of("units", 84)),
                layer("linear", "fc7", Map.of("units", 10)));
    }

    /** Szegedy et al. 2015, table 1, module 3a. */
    private static Expression inception(List<Integer> filters3, List<Integer> filters5) {
        Map<String, Expression> branches = new LinkedHashMap<>();
        branches.put("1x1", Expression.number(64));
        branches.put("3x3", list(filters3));
        branches.put("5x5", list(filters5));
        branches.put("pool", Expression.number(32));
        return new Call("inception", List.of(), branches);
    }

    private static Expression list(List<Integer> numbers) {
        return new ListOf(numbers.stream().map(Expression::number).toList());
    }

    private static Expression layer(String type, String name, Map<String, Integer> arguments) {
        Map<String, Expression> named = new TreeMap<>();
        arguments.forEach((argument, value) -> named.put(argument, Expression.number(value)));
        named.put("name", new Symbol(name));
        return new Call(type, List.of(), named);
    }

    private static Network network(String name, String input, List<Expression> layers) {
        NetworkReading reading = Network.read(name, InputShape.read(input).orElseThrow(), new ListOf(layers));
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
        return byName;
    }
}
