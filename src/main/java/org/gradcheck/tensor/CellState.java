package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a recurrent cell hands on.
 *
 * @param hidden what it shows, h
 * @param memory what it keeps for itself, c; the hidden state again where a cell has no other
 * @param names of what was worked out on the way, h and c among it
 * @param results for each name
 */
record CellState(Tensor hidden, Tensor memory, List<String> names, List<Tensor> results) {

    CellState {
        names = List.copyOf(names);
        results = List.copyOf(results);
    }

    static CellState start(Tensor hidden, Tensor memory) {
        return new CellState(hidden, memory, List.of(), List.of());
    }

    /** One of a cell without a memory of its own. */
    static CellState of(Tensor hidden) {
        return start(hidden, hidden).with("h", hidden);
    }

    static CellState of(Tensor hidden, Tensor memory) {
        return start(hidden, memory).with("h", hidden).with("c", memory);
    }

    /** With something else that was worked out before. */
    CellState with(String name, Tensor result) {
        return new CellState(hidden, memory, joined(name, names), joined(result, results));
    }

    private static <T> List<T> joined(T first, List<T> rest) {
        List<T> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    Optional<Tensor> find(String name) {
        int place = names.indexOf(name);
        return place < 0 ? Optional.empty() : Optional.of(results.get(place));
    }
}
