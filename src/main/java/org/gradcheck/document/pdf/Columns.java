package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Parts a page that is set in two columns into regions in reading order.
 *
 * <p>A table has a gap between its columns too. What tells the two apart is the order in which they were painted: text
 * runs down one column before the next begins, a table is painted row by row.
 */
final class Columns {

    private static final int STEPS = 60;
    private static final double WHITE = 0.8;
    private static final int SHORTEST_LINE = 8;

    private Columns() {}

    static List<List<Atom>> of(List<Atom> atoms, double pageWidth) {
        double best = Double.NaN;
        int fewest = Integer.MAX_VALUE;
        for (int step = 0; step <= STEPS; step++) {
            double x = pageWidth * (0.3 + 0.4 * step / STEPS);
            List<Line> lines = lines(atoms, x);
            int crossing = (int) lines.stream().filter(line -> line.crosses).count();
            if (crossing < fewest && isGutter(lines)) {
                best = x;
                fewest = crossing;
            }
        }
        return Double.isNaN(best) ? List.of(atoms) : regions(lines(atoms, best));
    }

    /** All that stands at one height, cut at the gutter. */
    private static final class Line {
        final List<Atom> left = new ArrayList<>();
        final List<Atom> right = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        boolean crosses;
    }

    private static List<Line> lines(List<Atom> atoms, double x) {
        List<Atom> sorted = new ArrayList<>(atoms);
        sorted.sort(Comparator.comparingDouble(Atom::axis));
        List<Line> lines = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Atom atom : sorted) {
            if (atom.axis() - last > 0.3 * atom.size()) {
                lines.add(new Line());
            }
            last = atom.axis();
            add(lines.get(lines.size() - 1), atom, x);
        }
        lines.forEach(Columns::seeGap);
        return lines;
    }

    private static void add(Line line, Atom atom, double x) {
        (atom.centreX() < x ? line.left : line.right).add(atom);
        line.bottom = Math.max(line.bottom, atom.box().y1());
        line.crosses |= atom.box().x0() < x && atom.box().x1() > x;
    }

    private static void seeGap(Line line) {
        if (!line.left.isEmpty() && !line.right.isEmpty()) {
            double left =
                    line.left.stream().mapToDouble(a -> a.box().x1()).max().orElseThrow();
            double right =
                    line.right.stream().mapToDouble(a -> a.box().x0()).min().orElseThrow();
            line.crosses |= right - left < WHITE * line.left.get(0).size();
        }
    }

    /** Rows of scripts and limits, a few signs long, say nothing about columns. */
    private static boolean isGutter(List<Line> all) {
        List<Line> lines = all.stream()
                .filter(line -> line.left.size() + line.right.size() >= SHORTEST_LINE)
                .toList();
        long crossing = lines.stream().filter(line -> line.crosses).count();
        long left = lines.stream().filter(l -> !l.crosses && !l.left.isEmpty()).count();
        long right =
                lines.stream().filter(l -> !l.crosses && !l.right.isEmpty()).count();
        boolean enough = Math.min(left, right) >= 4 && crossing <= 0.35 * lines.size();
        return enough && paintedInColumns(lines);
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
