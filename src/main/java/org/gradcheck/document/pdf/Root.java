package org.gradcheck.document.pdf;

import java.util.List;
import java.util.Optional;

/** The sign of a root and the rule that is its roof. */
record Root(Atom sign, Rule roof) {

    private static final double BESIDE = 1.5;
    private static final double LEVEL = 2.5;

    /** The root with this roof, if it begins at one of the signs. */
    static Optional<Root> of(List<Atom> signs, Rule roof) {
        for (Atom sign : signs) {
            if (Math.abs(sign.box().x1() - roof.box().x0()) < BESIDE
                    && Math.abs(sign.box().y0() - roof.y()) < LEVEL) {
                return Optional.of(new Root(sign, roof));
            }
        }
        return Optional.empty();
    }

    /** What stands below the roof. */
    List<Atom> inside(List<Atom> atoms) {
        List<Atom> below = atoms.stream()
                .filter(atom -> atom != sign && roof.spans(atom.centreX()))
                .filter(atom -> atom.box().y1() > roof.y() && atom.axis() > roof.y())
                .toList();
        return SumLimits.with(
                below.stream().filter(atom -> atom.axis() < sign.box().y1() + 1).toList(), below);
    }

    /**
     * The small number that stands in the sign, as of a third root; most have none.
     *
     * @param size that of what stands below the roof
     */
    List<Atom> degree(List<Atom> atoms, double size) {
        return atoms.stream()
                .filter(atom -> atom.size() < 0.75 * Math.min(sign.size(), size))
                .filter(atom -> atom.centreX() < sign.centreX() + 0.1 * sign.size()
                        && atom.box().x1() > sign.box().x0() - 0.35 * sign.size())
                .filter(atom -> atom.axis() > roof.y() - 0.2 * sign.size()
                        && atom.axis() < (roof.y() + sign.box().y1()) / 2 + 0.1 * sign.size())
                .toList();
    }
}
