package org.gradcheck.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers layers of a family, conv1, conv2, and leaves out names that others were given. */
final class Numbering {

    private final Set<String> taken;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Numbering(Set<String> taken) {
        this.taken = Set.copyOf(taken);
    }

    /** The name that the next layer of a family was given, or else its number among them. */
    String name(String family, Optional<String> given) {
        int number = numbers.merge(family, 1, Integer::sum);
        return given.orElseGet(() -> numbered(family, number));
    }

    private String numbered(String family, int first) {
        int number = first;
        while (taken.contains(family + number)) {
            number++;
        }
        numbers.put(family, number);
        return family + number;
    }
}
