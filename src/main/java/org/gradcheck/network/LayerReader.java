package org.gradcheck.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Spelling;

/** Reads descriptions of layers and collects what is wrong with them; a layer that cannot be read is left out. */
final class LayerReader {

    /** More layers than any network is written with; against blocks that use each other many times over. */
    private static final int MOST = 10_000;

    /** What any layer may be given besides the arguments of its type. */
    private static final String NAME = "name";

    private static final String SHARES = "shares";

    /** What all readers of one description have in common. */
    private record Description(Blocks blocks, List<NetworkFault> faults, List<NamedLayer> read) {}

    private final Description description;
    private final String path;
    private final List<String> open;

    private LayerReader(Description description, String path, List<String> open) {
        this.description = description;
        this.path = path;
        this.open = open;
    }

    /** A reader of the outermost layers. */
    static LayerReader of(Blocks blocks, List<NetworkFault> faults) {
        return new LayerReader(new Description(blocks, faults, new ArrayList<>()), "", List.of());
    }

    /** A reader for what lies further inside. */
    LayerReader at(Object step) {
        return new LayerReader(description, path + "/" + step, open);
    }

    /** A reader for the layers of a block that is used here. */
    LayerReader inside(String block) {
        List<String> deeper = Stream.concat(open.stream(), Stream.of(block)).toList();
        return new LayerReader(description, path, deeper);
    }

    /** What is wrong inside a block is told once, however often the block is used. */
    void fault(String sentence) {
        String whole = open.stream().map(block -> "In " + block + ": ").collect(Collectors.joining()) + sentence;
        List<NetworkFault> faults = description.faults();
        if (open.isEmpty()
                || faults.stream().noneMatch(fault -> fault.sentence().equals(whole))) {
            faults.add(new NetworkFault(path, whole));
        }
    }

    /** Reads layers that follow one another; a single one need not be in a list. */
    Sequence sequence(Expression layers) {
        List<Expression> written = layers instanceof ListOf list ? list.items() : List.of(layers);
        Map<String, NamedLayer> byName = new LinkedHashMap<>();
        Numbering numbering = new Numbering(givenNames(written));
        for (int i = 0; i < written.size(); i++) {
            LayerReader place = at(i);
            place.layer(written.get(i), numbering).ifPresent(layer -> place.add(layer, byName));
        }
        return new Sequence(new ArrayList<>(byName.values()));
    }

    private static Set<String> givenNames(List<Expression> layers) {
        return layers.stream()
                .flatMap(layer -> call(layer).flatMap(LayerReader::givenName).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> givenName(Call layer) {
        return Optional.ofNullable(layer.named().get(NAME)).map(Expression::canon);
    }

    private void add(NamedLayer layer, Map<String, NamedLayer> byName) {
        description.read().add(layer);
        if (byName.putIfAbsent(layer.name(), layer) != null) {
            fault("There are two layers called " + layer.name() + ".");
        }
    }

    private Optional<NamedLayer> layer(Expression written, Numbering numbering) {
        Optional<Call> call = call(written);
        if (call.isEmpty()) {
            fault("A layer is written as its type and arguments, such as conv(3, filters: 64), not " + written.canon()
                    + ".");
        }
        return call.flatMap(found -> type(found.function()).flatMap(type -> named(found, type, numbering)));
    }

    private static Optional<Call> call(Expression written) {
        if (written instanceof Symbol symbol) {
            return Optional.of(new Call(symbol.name(), List.of(), Map.of()));
        }
        return written instanceof Call call ? Optional.of(call) : Optional.empty();
    }

    private Optional<LayerType> type(String name) {
        Blocks blocks = description.blocks();
        Optional<LayerType> type = blocks.find(name);
        if (type.isEmpty() && !blocks.names().contains(name)) {
            fault("There is no layer type " + name + "." + Spelling.didYouMean(name, blocks.names()));
        } else if (description.read().size() > MOST) {
            fault("These are more than " + MOST + " layers with those of the blocks; use repeat.");
        } else {
            return type;
        }
        return Optional.empty();
    }

    private Optional<NamedLayer> named(Call call, LayerType type, Numbering numbering) {
        String name = numbering.name(type.family(), givenName(call));
        Map<String, Expression> rest = new LinkedHashMap<>(call.named());
        rest.remove(NAME);
        Optional<String> shares = Optional.ofNullable(rest.remove(SHARES)).map(Expression::canon);
        Arguments arguments = type.signature().bind(new Call(call.function(), call.arguments(), rest));
        arguments.faults().forEach(this::fault);
        return arguments.faults().isEmpty()
                ? Optional.of(new NamedLayer(name, type.name(), type.reading().layer(arguments, this), shares))
                : Optional.empty();
    }
}
