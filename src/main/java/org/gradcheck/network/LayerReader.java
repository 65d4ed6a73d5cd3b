package org.gradcheck.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Spelling;

/** Reads descriptions of layers and collects what is wrong with them; a layer that cannot be read is left out. */
final class LayerReader {

    private static final String NAME = "name";

    private final String path;
    private final List<NetworkFault> faults;

    LayerReader(String path, List<NetworkFault> faults) {
        this.path = path;
        this.faults = faults;
    }

    /** A reader for what lies further inside. */
    LayerReader at(Object step) {
        return new LayerReader(path + "/" + step, faults);
    }

    void fault(String sentence) {
        faults.add(new NetworkFault(path, sentence));
    }

    /** Reads layers that follow one another; a single one need not be in a list. */
    Sequence sequence(Expression layers) {
        List<Expression> written = layers instanceof ListOf list ? list.items() : List.of(layers);
        Map<String, NamedLayer> byName = new LinkedHashMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < written.size(); i++) {
            LayerReader place = at(i);
            place.layer(written.get(i), numbers).ifPresent(layer -> place.add(layer, byName));
        }
        return new Sequence(new ArrayList<>(byName.values()));
    }

    private void add(NamedLayer layer, Map<String, NamedLayer> byName) {
        if (byName.putIfAbsent(layer.name(), layer) != null) {
            fault("There are two layers called " + layer.name() + ".");
        }
    }

    private Optional<NamedLayer> layer(Expression written, Map<String, Integer> numbers) {
        Optional<Call> call = call(written);
        if (call.isEmpty()) {
            fault("A layer is written as its type and arguments, such as conv(3, filters: 64), not " + written.canon()
                    + ".");
        }
        return call.flatMap(found -> type(found.function()).flatMap(type -> named(found, type, numbers)));
    }

    private static Optional<Call> call(Expression written) {
        if (written instanceof Symbol symbol) {
            return Optional.of(new Call(symbol.name(), List.of(), Map.of()));
        }
        return written instanceof Call call ? Optional.of(call) : Optional.empty();
    }

    private Optional<LayerType> type(String name) {
        Optional<LayerType> type = Layers.find(name);
        if (type.isEmpty()) {
            fault("There is no layer type " + name + "." + Spelling.didYouMean(name, Layers.names()));
        }
        return type;
    }

    private Optional<NamedLayer> named(Call call, LayerType type, Map<String, Integer> numbers) {
        int number = numbers.merge(type.family(), 1, Integer::sum);
        Map<String, Expression> rest = new LinkedHashMap<>(call.named());
        String name =
                Optional.ofNullable(rest.remove(NAME)).map(Expression::canon).orElse(type.family() + number);
        Arguments arguments = type.signature().bind(new Call(call.function(), call.arguments(), rest));
        arguments.faults().forEach(this::fault);
        return arguments.faults().isEmpty()
                ? Optional.of(new NamedLayer(name, type.name(), type.reading().layer(arguments, this)))
                : Optional.empty();
    }
}
