package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradcheck.document.Place.Box;
import org.jspecify.annotations.Nullable;

/**
 * A rule that may be the bar of a fraction.
 *
 * @param within what stands between its ends
 */
record FractionBar(Rule bar, List<Atom> within) {

    private static final double NEAR = 0.9;
    private static final double OVERHANG = 1.2;
    private static final double WIDE_SLACK = 0.55;
    private static final double SLACK = 0.15;

    /** The atoms right above or below the bar, and all that stand on the same line within its ends. */
    List<Atom> side(boolean above) {
        Atom nearest = nearest(above);
        if (nearest == null) {
            return List.of();
        }
        // What is nearest may be a script; the largest beside it tells how high the line is. Where a line strikes
        // through the nearest, nothing stands on this side.
        return onLine(SumLimits.operatorOf(within, nearest), above, WIDE_SLACK).stream()
                .max(Comparator.comparingDouble((Atom atom) -> Math.rint(atom.size() * 4))
                        .thenComparingDouble(atom -> -bar.distance(atom, above)))
                .map(largest -> SumLimits.with(onLine(largest, above, SLACK), within))
                .orElse(List.of());
    }

    /** What stands nearest above or below the bar without being far from it. */
    private @Nullable Atom nearest(boolean above) {
        Atom nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (Atom atom : within) {
            double distance = bar.distance(atom, above);
            if (distance > -0.15 * atom.size() - 0.5 && distance < NEAR * atom.size() && distance < least) {
                nearest = atom;
                least = distance;
            }
        }
        return nearest;
    }

    private List<Atom> onLine(Atom member, boolean above, double reach) {
        double slack = reach * member.size();
        double top = Math.min(member.box().y0(), member.baseline() - 0.7 * member.size()) - slack;
        double bottom = Math.max(member.box().y1(), member.baseline() + 0.2 * member.size()) + slack;
        List<Atom> line = new ArrayList<>();
        for (Atom atom : within) {
            boolean onSide = above ? atom.axis() < bar.y() : atom.axis() > bar.y();
            if (onSide && (atom.axis() > top && atom.axis() < bottom || isHighScript(atom, member, top, bottom))) {
                line.add(atom);
            }
        }
        return line;
    }

    /** A fraction as an exponent may have its middle above the line. */
    private static boolean isHighScript(Atom atom, Atom member, double top, double bottom) {
        return atom.isOperator()
                && atom.size() < 0.8 * member.size()
                && atom.box().y1() > top
                && atom.box().y0() < bottom;
    }

    /**
     * A fraction's longer side is as wide as its bar, both sides are in its middle, and no line runs on past its ends.
     *
     * @param all what else is on the page
     */
    boolean fills(List<Atom> above, List<Atom> below, List<Atom> all) {
        Box upper = Atom.box(above);
        Box lower = Atom.box(below);
        double widest = Math.max(upper.x1() - upper.x0(), lower.x1() - lower.x0());
        double size = Math.max(above.get(0).size(), below.get(0).size());
        return widest > bar.width() - Math.max(0.5 * size, 3)
                && upper.x0() > bar.box().x0() - OVERHANG
                && upper.x1() < bar.box().x1() + OVERHANG
                && lower.x0() > bar.box().x0() - OVERHANG
                && lower.x1() < bar.box().x1() + OVERHANG
                && isCentred(upper)
                && isCentred(lower)
                && !runsOn(upper, above, all)
                && !runsOn(lower, below, all)
                && !hasWideGap(above)
                && !hasWideGap(below);
    }

    private boolean isCentred(Box side) {
        return Math.abs((side.x0() + side.x1()) / 2 - bar.centreX()) < 0.08 * bar.width() + 1.5;
    }

    private static boolean runsOn(Box side, List<Atom> members, List<Atom> all) {
        double baseline = members.get(0).baseline();
        for (Atom atom : all) {
            if (Math.abs(atom.baseline() - baseline) < 0.5
                    && (Math.abs(atom.box().x0() - side.x1()) < 0.1 * atom.size()
                            || Math.abs(atom.box().x1() - side.x0()) < 0.1 * atom.size())
                    && !atom.text().equals("√")
                    && !members.contains(atom)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWideGap(List<Atom> side) {
        List<Atom> sorted = new ArrayList<>(side);
        sorted.sort(Comparator.comparingDouble(atom -> atom.box().x0()));
        double end = sorted.get(0).box().x1();
        for (Atom atom : sorted) {
            if (atom.box().x0() - end > 1.6 * atom.size()) {
                return true;
            }
            end = Math.max(end, atom.box().x1());
        }
        return false;
    }
}
