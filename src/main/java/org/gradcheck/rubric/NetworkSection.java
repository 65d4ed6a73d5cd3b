package org.gradcheck.rubric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.network.Block;
import org.gradcheck.network.InputShape;
import org.gradcheck.network.Network;
import org.gradcheck.network.NetworkFault;
import org.gradcheck.network.NetworkReading;
import org.gradcheck.rubric.Node.Field;
import org.gradcheck.rubric.Node.Text;

/** Reads one entry of {@code networks:}. */
final class NetworkSection {

    private static final Expression NOTHING = new ListOf(List.of());

    private final Faults faults;

    NetworkSection(Faults faults) {
        this.faults = faults;
    }

    /** The network; empty if anything about it is wrong. */
    Optional<Network> read(Field entry) {
        return Section.of(entry.value(), Keys.NETWORK, faults).flatMap(section -> read(entry.key(), section));
    }

    private Optional<Network> read(String name, Section section) {
        Optional<List<Expression>> input = input(section);
        Optional<Node> written = section.require("layers");
        Optional<Expression> layers = written.flatMap(new KeyReader(faults)::layers);
        List<Field> blockEntries = section.entries("blocks");
        List<Block> blocks =
                blockEntries.stream().flatMap(entry -> block(entry).stream()).toList();
        if (input.isEmpty() || layers.isEmpty() || blocks.size() < blockEntries.size()) {
            return Optional.empty();
        }
        NetworkReading reading = Network.read(name, input.get(), blocks, layers.get());
        reading.faults().forEach(fault -> note(fault, blockEntries, written.orElseThrow()));
        return reading.faults().isEmpty() ? Optional.of(reading.network()) : Optional.empty();
    }

    private Optional<Block> block(Field entry) {
        return Section.of(entry.value(), Keys.BLOCK, faults).flatMap(section -> block(entry.key(), section));
    }

    private Optional<Block> block(String name, Section section) {
        KeyReader keys = new KeyReader(faults);
        Optional<Expression> takes =
                section.has("takes") ? section.find("takes").flatMap(keys::layers) : Optional.of(NOTHING);
        Optional<Expression> layers = section.require("layers").flatMap(keys::layers);
        return takes.flatMap(taken -> layers.map(written -> new Block(name, taken, written)));
    }

    private Optional<List<Expression>> input(Section section) {
        List<Text> sides = section.texts("input");
        if (sides.isEmpty()) {
            return section.has("input") ? Optional.empty() : Optional.of(List.of());
        }
        String shape = sides.stream().map(Text::text).collect(Collectors.joining("x"));
        Optional<List<Expression>> sizes = InputShape.read(shape);
        if (sizes.isEmpty()) {
            faults.error(
                    sides.get(0).position(),
                    "input: takes channels x height x width, such as 3x224x224 or Cx32x32, not " + shape + ".");
        }
        return sizes;
    }

    /** The fault's path leads to the layer as far as the layers are written out in YAML. */
    private void note(NetworkFault fault, List<Field> blocks, Node layers) {
        Optional<Field> block = blocks.stream()
                .filter(entry -> fault.path().equals("/" + entry.key()))
                .findFirst();
        if (block.isPresent()) {
            faults.error(block.get().position(), fault.sentence());
        } else {
            note(fault, layers);
        }
    }

    private void note(NetworkFault fault, Node layers) {
        Node at = layers;
        for (String step : fault.path().split("/")) {
            at = step.isEmpty() ? at : inside(at, step);
        }
        faults.error(at.position(), fault.sentence());
    }

    /** A layer with arguments is a map of one key, which the path does not name. */
    private static Node inside(Node node, String step) {
        return node.child(step)
                .or(() -> arguments(node).flatMap(arguments -> arguments.child(step)))
                .or(() -> arguments(node).filter(Node.Items.class::isInstance))
                .orElse(node);
    }

    private static Optional<Node> arguments(Node node) {
        return node instanceof Node.Fields map && map.fields().size() == 1
                ? map.fields().values().stream().map(Field::value).findFirst()
                : Optional.empty();
    }
}
