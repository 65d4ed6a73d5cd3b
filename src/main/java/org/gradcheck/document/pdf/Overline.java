package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradcheck.document.Place.Box;

/** A bar as wide as what stands right below it, with nothing right above. */
final class Overline {

    private static final double CLOSE = 0.22;
    private static final double GAP = 0.32;
    private static final double OVERHANG = 1.2;

    private Overline() {}

    /**
     * What the bar is drawn over, from left to right; empty if it is no overline.
     *
     * @param within what stands between the ends of the bar
     */
    static List<Atom> under(Rule bar, List<Atom> within) {
        List<Atom> below = new ArrayList<>();
        for (Atom atom : within) {
            if (atom.axis() < bar.y() && bar.distance(atom, true) < CLOSE * atom.size()) {
                return List.of();
            }
            double gap = bar.distance(atom, false);
            if (gap > -0.5 && gap < GAP * atom.size()) {
                below.add(atom);
            }
        }
        below.sort(Comparator.comparingDouble(atom -> atom.box().x0()));
        return !below.isEmpty() && fits(bar, below) ? below : List.of();
    }

    private static boolean fits(Rule bar, List<Atom> below) {
        Box box = Atom.box(below);
        double baseline = below.get(0).baseline();
        return Math.abs(box.x0() - bar.box().x0()) < OVERHANG
                && Math.abs(box.x1() - bar.box().x1()) < OVERHANG
                && below.stream().allMatch(atom -> !atom.isCentred() && Math.abs(atom.baseline() - baseline) < 0.5);
    }
}
