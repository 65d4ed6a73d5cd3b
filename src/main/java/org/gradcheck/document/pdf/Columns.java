package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.gradcheck.document.Place.Box;

/**
 * Parts a page that is set in two columns into regions in reading order.
 *
 * <p>A table has a gap between its columns too. What tells the two apart is the order in which they were painted: text
 * runs down one column before the next begins, a table is painted row by row.
 */
final class Columns {

    private static final int STEPS = 60;
    private static final double WHITE = 0.8;
    private static final double MOST_CROSSING = 0.35;
    private static final int FEWEST_LINES = 4;

    private Columns() {}

    static List<List<Atom>> of(List<Atom> atoms, double pageWidth) {
        List<List<Atom>> heights = heights(atoms);
        List<Painted> painted = painted(heights);
        double best = Double.NaN;
        int fewest = (int) (MOST_CROSSING * heights.size()) + 1;
        for (int step = 0; step <= STEPS; step++) {
            double x = pageWidth * (0.3 + 0.4 * step / STEPS);
            BitSet crossing = crossing(heights, x, fewest);
            if (crossing.cardinality() < fewest
                    && hasTwoSides(heights, crossing, x)
                    && isPaintedInColumns(painted, crossing, x, heights.size())) {
                best = x;
                fewest = crossing.cardinality();
            }
        }
        return Double.isNaN(best) ? List.of(atoms) : regions(heights, best);
    }

    /** An atom and the number of its height. */
    private record Painted(Atom atom, int height) {}

    /** The atoms in the order they were painted. */
    private static List<Painted> painted(List<List<Atom>> heights) {
        List<Painted> painted = new ArrayList<>();
        for (int i = 0; i < heights.size(); i++) {
            for (Atom atom : heights.get(i)) {
                painted.add(new Painted(atom, i));
            }
        }
        painted.sort(Comparator.comparingInt(each -> each.atom.order()));
        return painted;
    }

    /** The atoms from top to bottom, those at one height together. */
    private static List<List<Atom>> heights(List<Atom> atoms) {
        List<Atom> sorted = new ArrayList<>(atoms);
        sorted.sort(Comparator.comparingDouble(Atom::axis));
        List<List<Atom>> heights = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Atom atom : sorted) {
            if (atom.axis() - last > 0.3 * atom.size()) {
                heights.add(new ArrayList<>());
            }
            last = atom.axis();
            heights.get(heights.size() - 1).add(atom);
        }
        return heights;
    }

    /** The heights at which something stands across the gutter; the search ends where they are too many. */
    private static BitSet crossing(List<List<Atom>> heights, double x, int tooMany) {
        BitSet crossing = new BitSet(heights.size());
        for (int i = 0, count = 0; i < heights.size() && count < tooMany; i++) {
            if (crosses(heights.get(i), x)) {
                crossing.set(i);
                count++;
            }
        }
        return crossing;
    }

    private static boolean crosses(List<Atom> height, double x) {
        double left = Double.NEGATIVE_INFINITY;
        double right = Double.POSITIVE_INFINITY;
        double size = 0;
        for (Atom atom : height) {
            Box box = atom.box();
            if (box.x0() < x && box.x1() > x) {
                return true;
            }
            if (atom.centreX() < x) {
                size = size == 0 ? atom.size() : size;
                left = Math.max(left, box.x1());
            } else {
                right = Math.min(right, box.x0());
            }
        }
        return right - left < WHITE * size;
    }

    private static boolean hasTwoSides(List<List<Atom>> heights, BitSet crossing, double x) {
        int left = 0;
        int right = 0;
        for (int i = crossing.nextClearBit(0); i < heights.size(); i = crossing.nextClearBit(i + 1)) {
            left += heights.get(i).stream().anyMatch(atom -> atom.centreX() < x) ? 1 : 0;
            right += heights.get(i).stream().anyMatch(atom -> atom.centreX() >= x) ? 1 : 0;
            if (Math.min(left, right) >= FEWEST_LINES) {
                return true;
            }
        }
        return false;
    }

    /** Seldom back and forth over the gutter, compared with the number of lines. */
    private static boolean isPaintedInColumns(List<Painted> painted, BitSet crossing, double x, int lines) {
        int switches = -1;
        boolean onLeft = false;
        for (Painted each : painted) {
            boolean left = each.atom.centreX() < x;
            if (!crossing.get(each.height) && (switches < 0 || left != onLeft)) {
                switches++;
                onLeft = left;
            }
        }
        return switches <= 1 + lines / 10;
    }

    private static List<List<Atom>> regions(List<List<Atom>> heights, double x) {
        List<List<Atom>> regions = new ArrayList<>();
        List<Atom> left = new ArrayList<>();
        List<Atom> right = new ArrayList<>();
        List<Atom> across = new ArrayList<>();
        for (List<Atom> height : heights) {
            if (crosses(height, x)) {
                flush(regions, left);
                flush(regions, right);
                across.addAll(height);
            } else {
                flush(regions, across);
                height.forEach(atom -> (atom.centreX() < x ? left : right).add(atom));
            }
        }
        flush(regions, left);
        flush(regions, right);
        flush(regions, across);
        return regions;
    }

    private static void flush(List<List<Atom>> regions, List<Atom> atoms) {
        if (!atoms.isEmpty()) {
            regions.add(List.copyOf(atoms));
            atoms.clear();
        }
    }
}
