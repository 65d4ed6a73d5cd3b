package org.gradcheck.extract;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * On which side a text is of the contrasts that it names.
 *
 * @param sides the index of the side of each contrast
 */
record Contrasts(Map<Contrast, Integer> sides) {

    static Contrasts in(String text) {
        Map<Contrast, Integer> found = new LinkedHashMap<>();
        String words = text;
        for (Contrast contrast : Contrast.ALL) {
            contrast.side(words).ifPresent(side -> found.put(contrast, side));
            words = contrast.without(words);
        }
        return new Contrasts(found);
    }

    /** Whether another text is on another side of one of these contrasts. */
    boolean tellApart(String other) {
        return !sides.isEmpty()
                && in(other).sides.entrySet().stream()
                        .anyMatch(said -> sides.containsKey(said.getKey())
                                && !said.getValue().equals(sides.get(said.getKey())));
    }

    /** Whether another text is on the same side of one of these contrasts. */
    boolean areMet(String other) {
        return !sides.isEmpty()
                && in(other).sides.entrySet().stream()
                        .anyMatch(said -> said.getValue().equals(sides.get(said.getKey())));
    }
}
