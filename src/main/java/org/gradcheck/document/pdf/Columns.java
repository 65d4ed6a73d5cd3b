package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parts a page, where text stands in columns or boxes side by side, into regions in reading order.
 *
 * <p>A table has a gap between its columns too. What tells the two apart is the order in which they were painted: text
 * runs down one column before the next begins, a table is painted row by row. The page is cut where most lines stand side
 * by side; what is above, in each column, and below is cut again.
 */
final class Columns {

    private static final int STEPS = 48;
    private static final double WHITE = 0.8;
    private static final int FEW = 3;
    private static final double WHITE_OF_FEW = 1.2;
    private static final int DEEPEST = 6;
    private static final int FEWEST = 2;
    private static final double LARGEST_SCRIPT = 0.85;

    private Columns() {}

    static List<List<Atom>> of(List<Atom> atoms) {
        List<List<Atom>> regions = new ArrayList<>();
        cut(atoms, DEEPEST, regions);
        return regions;
    }

    private static void cut(List<Atom> atoms, int depth, List<List<Atom>> regions) {
        Optional<Cut> best = depth == 0 ? Optional.empty() : best(atoms);
        if (best.isPresent()) {
            best.get().parts().forEach(part -> cut(part, depth - 1, regions));
        } else if (!atoms.isEmpty()) {
            regions.add(List.copyOf(atoms));
        }
    }

    private static Optional<Cut> best(List<Atom> atoms) {
        List<Atom> sorted = new ArrayList<>(atoms);
        sorted.sort(Comparator.comparingDouble(Atom::axis));
        double left = atoms.stream().mapToDouble(atom -> atom.box().x0()).min().orElse(0);
        double right = atoms.stream().mapToDouble(atom -> atom.box().x1()).max().orElse(0);
        double usual = usualSize(atoms);
        double[] places = IntStream.range(1, STEPS)
                .mapToDouble(step -> left + (right - left) * step / STEPS)
                .toArray();
        Gutters gutters = Gutters.of(sorted, places, WHITE);
        Optional<Cut> best = Optional.empty();
        for (int place = 0; place < places.length; place++) {
            if (!gutters.mayPart(place, FEWEST, best.map(Cut::size).orElse(0))) {
                continue;
            }
            for (Cut cut : cuts(lines(sorted, places[place]), usual)) {
                best = best.filter(other -> other.size() >= cut.size()).or(() -> Optional.of(cut));
            }
        }
        return best;
    }

    private static double usualSize(List<Atom> atoms) {
        double[] sizes = atoms.stream().mapToDouble(Atom::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    /** All that stands at one height, cut at the gutter. */
    private static final class Line {
        final List<Atom> left = new ArrayList<>();
        final List<Atom> right = new ArrayList<>();
        boolean crosses;

        void add(Atom atom, double x) {
            (atom.centreX() < x ? left : right).add(atom);
            crosses |= atom.box().x0() < x && atom.box().x1() > x;
        }

        /** Limits and exponents above or below a line of text say nothing about columns. */
        boolean isOfScripts(double usual) {
            return Stream.concat(left.stream(), right.stream()).allMatch(atom -> atom.size() < LARGEST_SCRIPT * usual);
        }

        /** The white space between the two sides, in font sizes. */
        double white() {
            if (left.isEmpty() || right.isEmpty()) {
                return Double.POSITIVE_INFINITY;
            }
            double end = left.stream().mapToDouble(a -> a.box().x1()).max().orElseThrow();
            double start = right.stream().mapToDouble(a -> a.box().x0()).min().orElseThrow();
            return (start - end) / left.get(0).size();
        }
    }

    /** The lines of a part of the page, of which those from one to another stand side by side. */
    private record Cut(List<Line> lines, int from, int to, double usual) {

        int size() {
            return to - from;
        }

        List<List<Atom>> parts() {
            List<Line> columns = lines.subList(from, to);
            return List.of(
                    whole(lines.subList(0, from)),
                    columns.stream().flatMap(line -> line.left.stream()).toList(),
                    columns.stream().flatMap(line -> line.right.stream()).toList(),
                    whole(lines.subList(to, lines.size())));
        }

        private static List<Atom> whole(List<Line> lines) {
            List<Atom> atoms = new ArrayList<>();
            lines.forEach(line -> {
                atoms.addAll(line.left);
                atoms.addAll(line.right);
            });
            return atoms;
        }

        /** Without the lines behind the columns, or before them, that stand on one side only. */
        Cut trimmed() {
            int last = orders(to, line -> line.right).max().orElse(Integer.MAX_VALUE);
            int end = to;
            while (end > from && lines.get(end - 1).right.isEmpty() && isAll(lines.get(end - 1).left, o -> o > last)) {
                end--;
            }
            int first = orders(end, line -> line.left).min().orElse(Integer.MIN_VALUE);
            int start = from;
            while (start < end && lines.get(start).left.isEmpty() && isAll(lines.get(start).right, o -> o < first)) {
                start++;
            }
            return new Cut(lines, start, end, usual);
        }

        private IntStream orders(int end, Function<Line, List<Atom>> side) {
            return lines.subList(from, end).stream()
                    .flatMap(line -> side.apply(line).stream())
                    .mapToInt(Atom::order);
        }

        private static boolean isAll(List<Atom> atoms, IntPredicate order) {
            return atoms.stream().mapToInt(Atom::order).allMatch(order);
        }

        boolean isColumns() {
            List<Line> columns = lines.subList(from, to).stream()
                    .filter(line -> !line.isOfScripts(usual))
                    .toList();
            long left = columns.stream().filter(line -> !line.left.isEmpty()).count();
            long right = columns.stream().filter(line -> !line.right.isEmpty()).count();
            double white = columns.stream().mapToDouble(Line::white).min().orElse(0);
            return Math.min(left, right) >= FEWEST
                    && (Math.min(left, right) >= FEW || white > WHITE_OF_FEW)
                    && overlap(columns) >= FEWEST
                    && isPaintedInColumns(columns);
        }

        /** How many lines are left without those at either end that stand on one side only. */
        private static int overlap(List<Line> columns) {
            List<Line> reversed = new ArrayList<>(columns);
            Collections.reverse(reversed);
            return columns.size() - oneSided(columns) - oneSided(reversed);
        }

        /** How many of the first lines stand on one side, all on the same. */
        private static int oneSided(List<Line> lines) {
            int left = 0;
            int right = 0;
            while (left < lines.size() && lines.get(left).right.isEmpty()) {
                left++;
            }
            while (right < lines.size() && lines.get(right).left.isEmpty()) {
                right++;
            }
            return Math.max(left, right);
        }

        /** Seldom back and forth over the gutter, compared with the number of lines. */
        private static boolean isPaintedInColumns(List<Line> columns) {
            List<int[]> painted = new ArrayList<>();
            for (Line line : columns) {
                line.left.forEach(atom -> painted.add(new int[] {atom.order(), 0}));
                line.right.forEach(atom -> painted.add(new int[] {atom.order(), 1}));
            }
            painted.sort(Comparator.comparingInt(atom -> atom[0]));
            int switches = 0;
            for (int i = 1; i < painted.size(); i++) {
                switches += painted.get(i)[1] == painted.get(i - 1)[1] ? 0 : 1;
            }
            return switches <= 1 + columns.size() / 10;
        }
    }

    private static List<Line> lines(List<Atom> sorted, double x) {
        List<Line> lines = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Atom atom : sorted) {
            if (Gutters.startsLine(atom, last)) {
                lines.add(new Line());
            }
            last = atom.axis();
            lines.get(lines.size() - 1).add(atom, x);
        }
        lines.forEach(line -> line.crosses |= line.white() < WHITE);
        return lines;
    }

    /** The runs of lines that do not cross the gutter and are painted in columns. */
    private static List<Cut> cuts(List<Line> lines, double usual) {
        List<Cut> cuts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).crosses) {
                if (i - from >= FEWEST) {
                    Optional.of(new Cut(lines, from, i, usual).trimmed())
                            .filter(Cut::isColumns)
                            .ifPresent(cuts::add);
                }
                from = i + 1;
            }
        }
        return cuts;
    }
}
