package org.gradcheck.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.expression.Expression.ListOf;

/** The layer types of one description: those that all share, and its blocks. */
final class Blocks {

    private final Map<String, Block> blocks = new LinkedHashMap<>();

    private Blocks() {}

    /** Blocks with faults are noted; they are known nevertheless, so that no use of them is a fault of its own. */
    static Blocks of(List<Block> written, List<NetworkFault> faults) {
        Blocks all = new Blocks();
        for (Block block : written) {
            all.nameFault(block).ifPresent(sentence -> faults.add(new NetworkFault("/" + block.name(), sentence)));
            all.blocks.put(block.name(), block);
        }
        for (Block block : written) {
            if (all.reached(block).contains(block.name())) {
                faults.add(new NetworkFault("/" + block.name(), "The block " + block.name() + " uses itself."));
                all.blocks.put(block.name(), block.withLayers(new ListOf(List.of())));
            }
        }
        return all;
    }

    private Optional<String> nameFault(Block block) {
        if (blocks.containsKey(block.name()) || Layers.find(block.name()).isPresent()) {
            return Optional.of("There is a layer type " + block.name() + " already: call the block something else.");
        }
        return block.signature().isPresent()
                ? Optional.empty()
                : Optional.of(
                        "What the block " + block.name() + " takes is a list of names, each with its value if none "
                                + "is given, such as [filters, stride: 1].");
    }

    /** All blocks that a block leads to. */
    private Set<String> reached(Block from) {
        Set<String> reached = new LinkedHashSet<>();
        List<Block> ahead = new ArrayList<>(List.of(from));
        while (!ahead.isEmpty()) {
            for (String used : ahead.remove(0).uses()) {
                if (blocks.containsKey(used) && reached.add(used)) {
                    ahead.add(blocks.get(used));
                }
            }
        }
        return reached;
    }

    Optional<LayerType> find(String name) {
        return Layers.find(name).or(() -> Optional.ofNullable(blocks.get(name)).flatMap(Blocks::type));
    }

    private static Optional<LayerType> type(Block block) {
        return block.signature()
                .map(signature -> LayerType.of(
                        signature,
                        (arguments, nested) -> nested.inside(block.name()).sequence(block.layersWith(arguments))));
    }

    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(Layers.names());
        names.addAll(blocks.keySet());
        return names;
    }
}
