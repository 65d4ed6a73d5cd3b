package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands at one height of the page, whatever column it is in. */
final class Levels {

    private Levels() {}

    /** The atoms from top to bottom; what is level stays in its order. */
    static List<Atom> falling(List<Atom> atoms) {
        List<Atom> sorted = new ArrayList<>(atoms);
        sorted.sort(Comparator.comparingDouble(Atom::axis));
        return sorted;
    }

    /**
     * The levels from top to bottom.
     *
     * @param sorted from top to bottom
     * @param apart how much lower the next one begins at least, in font sizes
     */
    static List<List<Atom>> of(List<Atom> sorted, double apart) {
        List<List<Atom>> levels = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || isBelow(sorted.get(i), sorted.get(i - 1), apart)) {
                levels.add(sorted.subList(from, i));
                from = i;
            }
        }
        return levels;
    }

    private static boolean isBelow(Atom atom, Atom before, double apart) {
        return atom.axis() - before.axis() > apart * atom.size();
    }
}
