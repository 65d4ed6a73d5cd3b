package org.gradcheck.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The place that a step of a label has in its row: {@code b}, {@code 2} and {@code ii} are each the second. */
final class Ordinal {

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private Ordinal() {}

    /** The places it may have: {@code i} is the ninth letter and the first Roman numeral; none for a name. */
    static Set<Integer> of(String step) {
        Set<Integer> places = new LinkedHashSet<>();
        if (step.length() == 1 && Character.isLetter(step.charAt(0))) {
            places.add(step.charAt(0) - 'a' + 1);
        }
        if (ROMAN.contains(step)) {
            places.add(ROMAN.indexOf(step) + 1);
        }
        if (step.length() < 4 && step.chars().allMatch(c -> c >= '0' && c <= '9') && !step.isEmpty()) {
            places.add(Integer.parseInt(step));
        }
        return places;
    }

    /** Whether two steps may have the same place, numbered in two ways. */
    static boolean isSame(String step, String other) {
        return of(step).stream().anyMatch(of(other)::contains);
    }

    /** Whether a step comes right behind another, numbered in the same way. */
    static boolean follows(String step, String before) {
        boolean letters = step.length() == 1 && before.length() == 1 && step.charAt(0) == before.charAt(0) + 1;
        boolean numerals = ROMAN.contains(before) && ROMAN.indexOf(step) == ROMAN.indexOf(before) + 1;
        return letters || numerals;
    }
}
