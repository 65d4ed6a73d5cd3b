package org.gradcheck.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.gradcheck.expression.Expression;

/**
 * A network: the shape of its input and its layers in order. Immutable and thread-safe.
 *
 * @param input channels first, without the batch axis: {@code [3, 224, 224]}; symbols may stand for numbers; empty if it
 *     is not known
 */
public record Network(String name, List<Expression> input, List<NamedLayer> layers) {

    /** More layers than any network has, counting repetitions; against a slip of the finger. */
    private static final long MOST_APPLICATIONS = 20_000;

    /** Those of networks that somebody still holds. */
    private static final Map<Network, NetworkAnalysis> ANALYSES = Collections.synchronizedMap(new WeakHashMap<>());

    public Network {
        input = List.copyOf(input);
        layers = List.copyOf(layers);
    }

    /**
     * Reads the description of a network and checks that its layers fit together.
     *
     * <p>A layer is a call such as {@code conv(5, filters: 64)} or a name such as {@code flatten}. Each may be given a
     * name, {@code conv(5, name: stem)}; without one it is called after its type and numbered: conv1, conv2, pool1.
     *
     * @param input empty if it is not known; then only what does not depend on it can be computed
     * @param layers a list, or a single layer
     */
    public static NetworkReading read(String name, List<Expression> input, Expression layers) {
        return read(name, input, List.of(), layers);
    }

    /**
     * Reads a description that has blocks of its own, which its layers use like layer types.
     *
     * <p>The path of a fault in how a block is defined begins with the block's name.
     */
    public static NetworkReading read(String name, List<Expression> input, List<Block> blocks, Expression layers) {
        List<NetworkFault> faults = new ArrayList<>();
        Sequence sequence = LayerReader.of(Blocks.of(blocks, faults), faults).sequence(layers);
        Network network = new Network(name, input, sequence.layers());
        if (faults.isEmpty()) {
            network.mismatch().ifPresent(faults::add);
        }
        return new NetworkReading(network, faults);
    }

    private Optional<NetworkFault> mismatch() {
        if (new Sequence(layers).applications() > MOST_APPLICATIONS) {
            return Optional.of(new NetworkFault("", "So many repetitions cannot be worked out."));
        }
        try {
            analyse();
            return Optional.empty();
        } catch (LayerMismatchException e) {
            return Optional.of(new NetworkFault("/" + e.layer(), String.valueOf(e.getMessage())));
        }
    }

    /** What the network has and does; it is remembered, since a rubric asks much of few networks. */
    public NetworkAnalysis analyse() {
        NetworkAnalysis known = ANALYSES.get(this);
        if (known == null) {
            known = analyse(Arithmetic.standard());
            ANALYSES.put(this, known);
        }
        return known;
    }

    /**
     * What the network would have and do with other formulas.
     *
     * @throws LayerMismatchException if the layers do not fit together under these formulas
     */
    public NetworkAnalysis analyse(Arithmetic arithmetic) {
        Sequence sequence = new Sequence(layers);
        Signal signal = Signal.input(input.isEmpty() ? unknownInput(sequence.axes()) : input);
        return new NetworkAnalysis(signal, sequence.analyse(signal, arithmetic));
    }

    private static List<Expression> unknownInput(int axes) {
        Stream<String> sides = switch (axes) {
            case 1 -> Stream.of("length");
            case 0, 2 -> Stream.of("height", "width");
            default -> Stream.iterate(1, axis -> axis + 1).limit(axes).map(axis -> "size along axis " + axis);
        };
        return Stream.concat(Stream.of("number of channels"), sides)
                .map(side -> Unknown.of("the " + side + " of the input"))
                .toList();
    }
}
