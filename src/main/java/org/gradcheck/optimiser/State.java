package org.gradcheck.optimiser;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gradcheck.expression.Expression;

/**
 * Where the variables are, and what an optimiser remembers of each.
 *
 * @param memory velocities, moving averages and the like by their names; empty before the first step
 */
public record State(Vector position, Map<String, Vector> memory) {

    public State {
        memory = Collections.unmodifiableMap(new LinkedHashMap<>(memory));
    }

    static State at(Vector position) {
        return new State(position, Map.of());
    }

    /** What is remembered under a name; zero before the first step. */
    public Vector memory(String name) {
        return memory.getOrDefault(name, Vector.filled(position.size(), Expression.ZERO));
    }

    State with(String name, Vector remembered) {
        Map<String, Vector> more = new LinkedHashMap<>(memory);
        more.put(name, remembered);
        return new State(position, more);
    }

    State movedTo(Vector other) {
        return new State(other, memory);
    }

    State movedBy(Vector step) {
        return movedTo(position.plus(step));
    }

    /** This with one variable, and what is remembered of it, as in another state. */
    State with(int variable, State other) {
        Map<String, Vector> mixed = new LinkedHashMap<>();
        other.memory.forEach((name, values) -> mixed.put(name, memory(name).with(variable, values.entry(variable))));
        return new State(position.with(variable, other.position.entry(variable)), mixed);
    }

    State shortened() {
        Map<String, Vector> shorter = new LinkedHashMap<>();
        memory.forEach((name, values) -> shorter.put(name, values.shortened()));
        return new State(position.shortened(), shorter);
    }
}
