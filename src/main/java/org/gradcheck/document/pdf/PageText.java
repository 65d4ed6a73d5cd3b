package org.gradcheck.document.pdf;

import java.util.List;

/**
 * The text of a page, sorted once for all that look at its lines: to sort it is most of the work of finding them.
 *
 * @param atoms in the order they were painted
 * @param falling the same from top to bottom
 */
record PageText(List<Atom> atoms, List<Atom> falling) {

    static PageText of(List<Atom> atoms) {
        return new PageText(atoms, Levels.falling(atoms));
    }

    /** The text but for these very atoms. */
    PageText without(List<Atom> others) {
        return others.isEmpty() ? this : new PageText(Atom.without(atoms, others), Atom.without(falling, others));
    }
}
