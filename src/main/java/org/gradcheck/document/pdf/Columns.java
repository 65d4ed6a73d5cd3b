package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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

    private Columns() {}

    static List<List<Atom>> of(List<Atom> atoms, double pageWidth) {
        List<List<Atom>> heights = heights(atoms);
        double best = Double.NaN;
        int fewest = (int) (MOST_CROSSING * heights.size()) + 1;
        for (int step = 0; step <= STEPS; step++) {
            double x = pageWidth * (0.3 + 0.4 * step / STEPS);
            int crossing = crossing(heights, x, fewest);
            if (crossing < fewest && isGutter(lines(heights, x))) {
                best = x;
                fewest = crossing;
            }
        }
        return Double.isNaN(best) ? List.of(atoms) : regions(lines(heights, best));
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

    /** At how many heights something stands across the gutter; the count ends where it is too high. */
    private static int crossing(List<List<Atom>> heights, double x, int tooMany) {
        int crossing = 0;
        for (int i = 0; i < heights.size() && crossing < tooMany; i++) {
            crossing += crosses(heights.get(i), x) ? 1 : 0;
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

    /** All that stands at one height, cut at the gutter. */
    private record Line(List<Atom> left, List<Atom> right, boolean crosses) {}

    private static List<Line> lines(List<List<Atom>> heights, double x) {
        List<Line> lines = new ArrayList<>();
        for (List<Atom> height : heights) {
            List<Atom> left = height.stream().filter(atom -> atom.centreX() < x).toList();
            List<Atom> right =
                    height.stream().filter(atom -> atom.centreX() >= x).toList();
            lines.add(new Line(left, right, crosses(height, x)));
        }
        return lines;
    }

    private static boolean isGutter(List<Line> lines) {
        long left = lines.stream().filter(l -> !l.crosses && !l.left.isEmpty()).count();
        long right =
                lines.stream().filter(l -> !l.crosses && !l.right.isEmpty()).count();
        return Math.min(left, right) >= 4 && paintedInColumns(lines);
    }

    /** Seldom back and forth over the gutter, compared with the number of lines. */
    private static boolean paintedInColumns(List<Line> lines) {
        List<Atom> left = new ArrayList<>();
        List<Atom> right = new ArrayList<>();
        lines.stream().filter(line -> !line.crosses).forEach(line -> {
            left.addAll(line.left);
            right.addAll(line.right);
        });
        List<Atom> all = new ArrayList<>(left);
        all.addAll(right);
        all.sort(Comparator.comparingInt(Atom::order));
        Set<Atom> onLeft = Collections.newSetFromMap(new IdentityHashMap<>());
        onLeft.addAll(left);
        int switches = 0;
        for (int i = 1; i < all.size(); i++) {
            switches += onLeft.contains(all.get(i)) == onLeft.contains(all.get(i - 1)) ? 0 : 1;
        }
        return switches <= 1 + lines.size() / 10;
    }

    private static List<List<Atom>> regions(List<Line> lines) {
        List<List<Atom>> regions = new ArrayList<>();
        List<Atom> left = new ArrayList<>();
        List<Atom> right = new ArrayList<>();
        List<Atom> across = new ArrayList<>();
        for (Line line : lines) {
            if (line.crosses) {
                flush(regions, left);
                flush(regions, right);
                across.addAll(line.left);
                across.addAll(line.right);
            } else {
                flush(regions, across);
                left.addAll(line.left);
                right.addAll(line.right);
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
