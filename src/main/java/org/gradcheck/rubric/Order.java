package org.gradcheck.rubric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names in an order in which each comes after those it needs (Kahn, Topological sorting of large networks, 1962).
 *
 * @param names those that can be put in order
 * @param circle names of which each needs the next and the last the first; empty if there is none
 * @param left those that lie on a circle or need one that does
 */
record Order(List<String> names, List<String> circle, Set<String> left) {

    Order {
        names = List.copyOf(names);
        circle = List.copyOf(circle);
    }

    /**
     * Orders the keys of a map.
     *
     * @param needs name to the names it needs; those that are no keys are taken as given
     */
    static Order of(Map<String, Set<String>> needs) {
        Map<String, Set<String>> left = new LinkedHashMap<>(needs);
        List<String> names = new ArrayList<>();
        boolean found = true;
        while (found) {
            List<String> ready = left.keySet().stream()
                    .filter(name -> needs.getOrDefault(name, Set.of()).stream().noneMatch(left::containsKey))
                    .toList();
            names.addAll(ready);
            ready.forEach(left::remove);
            found = !ready.isEmpty();
        }
        return new Order(names, circle(left), new LinkedHashSet<>(left.keySet()));
    }

    private static List<String> circle(Map<String, Set<String>> left) {
        if (left.isEmpty()) {
            return List.of();
        }
        List<String> path = new ArrayList<>();
        String next = left.keySet().iterator().next();
        while (!path.contains(next)) {
            path.add(next);
            next = left.getOrDefault(next, Set.of()).stream()
                    .filter(left::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        return path.subList(path.indexOf(next), path.size());
    }

    /** The circle in words: {@code 1a needs 1b, which needs 1a}. */
    String story() {
        List<String> closed = new ArrayList<>(circle);
        closed.add(circle.get(0));
        return closed.get(0) + " needs " + String.join(", which needs ", closed.subList(1, closed.size()));
    }
}
