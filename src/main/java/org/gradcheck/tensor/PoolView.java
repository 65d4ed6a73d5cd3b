package org.gradcheck.tensor;

import java.util.List;

/**
 * What a window of a pool sees.
 *
 * @param positions in the plane of the channel, in row order
 * @param entries what stands there
 * @param area how many places are under the window, those of the padding included
 */
record PoolView(List<Integer> positions, List<Scalar> entries, int area) {

    PoolView {
        positions = List.copyOf(positions);
        entries = List.copyOf(entries);
    }

    /** The first of the largest entries. */
    Scalar maximum() {
        return entries.get(Largest.of(entries));
    }

    Scalar positionOfMaximum() {
        return Scalar.of(positions.get(Largest.of(entries)));
    }

    Scalar minimum() {
        return entries.get(Largest.of(entries.stream().map(Scalar::negate).toList()));
    }

    Scalar sum() {
        return Scalar.sum(entries);
    }

    Scalar meanOfSeen() {
        return sum().over(Scalar.of(entries.size()));
    }

    Scalar meanOfArea() {
        return sum().over(Scalar.of(area));
    }
}
