package org.gradcheck.document.pdf;

import java.util.List;
import org.gradcheck.document.Place.Box;

/** Atoms side by side on one baseline and of one size. */
record Word(List<Atom> atoms, Box box) {

    Word(List<Atom> atoms) {
        this(
                List.copyOf(atoms),
                atoms.stream().map(Atom::box).reduce(Box::union).orElseThrow());
    }

    private Atom first() {
        return atoms.get(0);
    }

    Atom last() {
        return atoms.get(atoms.size() - 1);
    }

    double baseline() {
        return first().baseline();
    }

    double axis() {
        return first().axis();
    }

    double size() {
        return first().size();
    }

    boolean isCentred() {
        return first().isCentred();
    }

    boolean isBuilt() {
        return first().kind() == Atom.Kind.BUILT;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        atoms.forEach(atom -> text.append(atom.text()));
        return text.toString();
    }
}
