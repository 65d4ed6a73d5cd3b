package org.gradcheck.document.latex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The counters of a LaTeX file, those of its sections too; a counter within another begins anew when that one goes on. */
final class LatexCounters {

    private static final int MAX_COUNTERS = 200;

    private static final int MAX_LEVELS = 4;

    private final Map<String, Integer> values = new LinkedHashMap<>();
    private final Map<String, String> outer = new LinkedHashMap<>();

    LatexCounters() {
        define("chapter", Optional.empty());
        define("section", Optional.of("chapter"));
        define("subsection", Optional.of("section"));
        define("subsubsection", Optional.of("subsection"));
        set("secnumdepth", 3);
    }

    void define(String name, Optional<String> within) {
        if (values.size() >= MAX_COUNTERS) {
            return;
        }
        values.put(name, 0);
        within.ifPresent(other -> outer.put(name, other));
    }

    boolean knows(String name) {
        return values.containsKey(name);
    }

    int value(String name) {
        return values.getOrDefault(name, 0);
    }

    void set(String name, int value) {
        values.put(name, value);
    }

    void step(String name) {
        values.merge(name, 1, Integer::sum);
        reset(name);
    }

    private void reset(String name) {
        for (Map.Entry<String, String> inner : outer.entrySet()) {
            if (inner.getValue().equals(name) && value(inner.getKey()) != 0) {
                values.put(inner.getKey(), 0);
                reset(inner.getKey());
            }
        }
    }

    /** The number as LaTeX prints it: {@code 2.1} for a counter within another, unless that one has not begun. */
    String number(String name) {
        StringBuilder number = new StringBuilder(Integer.toString(value(name)));
        String within = outer.getOrDefault(name, "");
        for (int level = 0; level < MAX_LEVELS && value(within) != 0; level++) {
            number.insert(0, value(within) + ".");
            within = outer.getOrDefault(within, "");
        }
        return number.toString();
    }
}
