package org.gradcheck.document.pdf;

import java.util.List;
import org.gradcheck.document.Place.Box;

/** Atoms side by side on one baseline and of one size, and what they say together. */
record Word(List<Atom> atoms, Atom first, Box box, String text) {

    static Word of(List<Atom> atoms) {
        return of(atoms, text(atoms));
    }

    /** The same where it is known already what they say. */
    static Word of(List<Atom> atoms, String text) {
        Box box = atoms.size() == 1 ? atoms.get(0).box() : Atom.box(atoms);
        return new Word(List.copyOf(atoms), atoms.get(0), box, text);
    }

    static String text(List<Atom> atoms) {
        if (atoms.size() == 1) {
            return atoms.get(0).text();
        }
        StringBuilder text = new StringBuilder(atoms.size());
        for (Atom atom : atoms) {
            text.append(atom.text());
        }
        return text.toString();
    }

    Atom last() {
        return atoms.get(atoms.size() - 1);
    }

    double baseline() {
        return first.baseline();
    }

    double axis() {
        return first.axis();
    }

    double size() {
        return first.size();
    }

    boolean isCentred() {
        return first.isCentred();
    }

    boolean isBuilt() {
        return first.kind() == Atom.Kind.BUILT;
    }
}
