package org.gradcheck.calculator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;
import org.gradcheck.network.Network;

/**
 * The world an expression is computed in.
 *
 * @param definitions name to what it stands for; put in before anything is computed
 * @param networks name to network; they come before the {@link org.gradcheck.network.Networks} that are known anyway
 * @param point symbol to value; put in last, so that {@code derivative(f, w2)} differentiates first
 * @param parts the answers to other parts by their ids, for {@code part(3a)}
 */
public record Known(
        Map<String, Expression> definitions,
        Map<String, Network> networks,
        Map<String, Expression> point,
        Map<String, Value> parts) {

    /** A world in which nothing is given. */
    public static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of(), Map.of());

    public Known {
        definitions = copy(definitions);
        networks = copy(networks);
        point = copy(point);
        parts = copy(parts);
    }

    private static <T> Map<String, T> copy(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    public Known withDefinitions(Map<String, Expression> others) {
        return new Known(others, networks, point, parts);
    }

    /** This world, in which a name stands for nothing. */
    Known without(String name) {
        Map<String, Expression> others = new LinkedHashMap<>(definitions);
        others.remove(name);
        return withDefinitions(others);
    }

    public Known withNetworks(Map<String, Network> others) {
        return new Known(definitions, others, point, parts);
    }

    public Known withPoint(Map<String, Expression> other) {
        return new Known(definitions, networks, other, parts);
    }

    public Known withParts(Map<String, Value> others) {
        return new Known(definitions, networks, point, others);
    }
}
