package org.gradcheck.document.latex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.document.NumberStyle;

/** The counters of a LaTeX file, those of its sections too; a counter within another begins anew when that one goes on. */
final class LatexCounters {

    private static final String CHAPTER = "chapter";

    private static final int MAX_COUNTERS = 200;

    private static final int MAX_LEVELS = 4;

    private final Map<String, Integer> values = new LinkedHashMap<>();
    private final Map<String, String> outer = new LinkedHashMap<>();

    /** The counter whose number is printed before that of another. */
    private final Map<String, String> before = new LinkedHashMap<>();

    private final Map<String, NumberStyle> styles = new LinkedHashMap<>();

    LatexCounters() {
        define("part", Optional.empty());
        styles.put("part", NumberStyle.CAPITAL_ROMAN);
        define(CHAPTER, Optional.empty());
        define("section", Optional.of(CHAPTER));
        define("subsection", Optional.of("section"));
        define("subsubsection", Optional.of("subsection"));
        before.putAll(outer);
        set("secnumdepth", 3);
    }

    /** A new counter; within another it begins anew with that one, whose number it does not print. */
    void define(String name, Optional<String> within) {
        if (values.size() < MAX_COUNTERS) {
            values.put(name, 0);
            within.ifPresent(other -> outer.put(name, other));
        }
    }

    /** Makes a counter begin anew with another, and print that one's number before its own. */
    void put(String name, String within) {
        if (knows(name)) {
            outer.put(name, within);
            before.put(name, within);
        }
    }

    /** Makes a counter run through the whole text. */
    void free(String name) {
        outer.remove(name);
        before.remove(name);
    }

    /** What follows is numbered with letters: chapters, or sections where there are no chapters. */
    void beginAppendix() {
        String counter = value(CHAPTER) > 0 ? CHAPTER : "section";
        set(counter, 0);
        reset(counter);
        styles.put(counter, NumberStyle.CAPITAL_LETTER);
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

    /** The number as LaTeX prints it, {@code 2.1} for a counter within another; a chapter that has not begun is none. */
    String number(String name) {
        StringBuilder number = new StringBuilder(own(name));
        String within = before.getOrDefault(name, "");
        for (int level = 0; level < MAX_LEVELS && isPrinted(within); level++) {
            number.insert(0, own(within) + ".");
            within = before.getOrDefault(within, "");
        }
        return number.toString();
    }

    private boolean isPrinted(String counter) {
        return !counter.isEmpty() && !(counter.equals(CHAPTER) && value(counter) == 0);
    }

    private String own(String name) {
        return styles.getOrDefault(name, NumberStyle.ARABIC).write(value(name));
    }
}
