package org.gradcheck.calculator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.expression.Arguments;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.network.LayerAnalysis;

/**
 * The layer before the one that is asked about, and how the same is asked about it.
 *
 * @param arguments those of a call that asks about it
 */
record Predecessor(LayerAnalysis layer, Map<String, Expression> arguments) {

    /** Empty for the first layer, for one inside another, and where it is given another shape than the one before hands on. */
    static Optional<Predecessor> of(Subject subject, Arguments arguments) {
        List<LayerAnalysis> path = subject.path();
        if (path.size() < 2 || arguments.find(Subject.FROM.name()).isPresent()) {
            return Optional.empty();
        }
        LayerAnalysis before = path.get(path.size() - 2);
        boolean hasNamesake = path.stream()
                        .filter(layer -> layer.name().equals(before.name()))
                        .count()
                > 1;
        Map<String, Expression> values = new LinkedHashMap<>(arguments.values());
        if (arguments.get(Subject.NETWORK.name()) instanceof ListOf layers
                && layers.items().size() == path.size()
                && arguments.find(Subject.LAYER.name()).isEmpty()) {
            values.put(
                    Subject.NETWORK.name(),
                    new ListOf(layers.items().subList(0, layers.items().size() - 1)));
        } else if (hasNamesake) {
            return Optional.empty();
        } else {
            values.put(Subject.LAYER.name(), new Symbol(before.name()));
        }
        return Optional.of(new Predecessor(before, values));
    }

    /** A call of a calculator that takes these arguments. */
    Call call(String calculator) {
        return new Call(calculator, List.of(), arguments);
    }
}
