package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * The lines of a part of the page, of which some stand side by side.
 *
 * @param lines all of them
 * @param gutter where they are cut
 * @param from the first that stands side by side
 * @param columns those that do, each cut at the gutter
 */
record Cut(List<List<Atom>> lines, double gutter, int from, List<Line> columns) {

    static final int FEWEST = 2;

    private static final int FEW = 3;
    private static final double WHITE_OF_FEW = 1.2;
    private static final double LARGEST_SCRIPT = 0.85;

    /** All that stands at one height, cut at the gutter. */
    private record Line(List<Atom> left, List<Atom> right) {

        static Line of(List<Atom> atoms, double gutter) {
            Line line = new Line(new ArrayList<>(), new ArrayList<>());
            for (Atom atom : atoms) {
                (atom.centreX() < gutter ? line.left : line.right).add(atom);
            }
            return line;
        }

        /** Limits and exponents above or below a line of text say nothing about columns. */
        boolean isOfScripts(double usual) {
            return areSmaller(left, LARGEST_SCRIPT * usual) && areSmaller(right, LARGEST_SCRIPT * usual);
        }

        private static boolean areSmaller(List<Atom> atoms, double size) {
            for (Atom atom : atoms) {
                if (atom.size() >= size) {
                    return false;
                }
            }
            return true;
        }

        /** The white space between the two sides, in font sizes. */
        double white() {
            return left.isEmpty() || right.isEmpty()
                    ? Double.POSITIVE_INFINITY
                    : (Atom.box(right).x0() - Atom.box(left).x1()) / left.get(0).size();
        }
    }

    /** The lines cut at a gutter, side by side in a run without the lines at its ends that stand on one side only. */
    static Cut of(List<List<Atom>> lines, double gutter, Gutters.Run run) {
        List<Line> columns = new ArrayList<>();
        for (List<Atom> line : lines.subList(run.from(), run.to())) {
            columns.add(Line.of(line, gutter));
        }
        return new Cut(lines, gutter, run.from(), columns).trimmed();
    }

    int size() {
        return columns.size();
    }

    /** What is above, in each column, and below. */
    List<List<Atom>> parts() {
        return List.of(
                whole(lines.subList(0, from)),
                columns.stream().flatMap(line -> line.left.stream()).toList(),
                columns.stream().flatMap(line -> line.right.stream()).toList(),
                whole(lines.subList(from + size(), lines.size())));
    }

    private List<Atom> whole(List<List<Atom>> lines) {
        return lines.stream()
                .map(line -> Line.of(line, gutter))
                .flatMap(line -> Stream.concat(line.left.stream(), line.right.stream()))
                .toList();
    }

    private Cut trimmed() {
        int last = latest();
        int end = columns.size();
        while (end > 0 && columns.get(end - 1).right.isEmpty() && isAll(columns.get(end - 1).left, o -> o > last)) {
            end--;
        }
        int first = earliest();
        int start = 0;
        while (start < end && columns.get(start).left.isEmpty() && isAll(columns.get(start).right, o -> o < first)) {
            start++;
        }
        return new Cut(lines, gutter, from + start, columns.subList(start, end));
    }

    /** When the last atom on the right was painted. */
    private int latest() {
        int latest = Integer.MIN_VALUE;
        for (Line line : columns) {
            for (Atom atom : line.right) {
                latest = Math.max(latest, atom.order());
            }
        }
        return latest == Integer.MIN_VALUE ? Integer.MAX_VALUE : latest;
    }

    /** When the first atom on the left was painted. */
    private int earliest() {
        int earliest = Integer.MAX_VALUE;
        for (Line line : columns) {
            for (Atom atom : line.left) {
                earliest = Math.min(earliest, atom.order());
            }
        }
        return earliest == Integer.MAX_VALUE ? Integer.MIN_VALUE : earliest;
    }

    private static boolean isAll(List<Atom> atoms, IntPredicate order) {
        for (Atom atom : atoms) {
            if (!order.test(atom.order())) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param usual the size of most of the text
     */
    boolean isColumns(double usual) {
        List<Line> text =
                columns.stream().filter(line -> !line.isOfScripts(usual)).toList();
        long left = text.stream().filter(line -> !line.left.isEmpty()).count();
        long right = text.stream().filter(line -> !line.right.isEmpty()).count();
        return Math.min(left, right) >= FEWEST
                && (Math.min(left, right) >= FEW || white(text) > WHITE_OF_FEW)
                && overlap(text) >= FEWEST
                && isPaintedInColumns(text);
    }

    private static double white(List<Line> text) {
        return text.stream().mapToDouble(Line::white).min().orElse(0);
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
        int count = columns.stream()
                .mapToInt(line -> line.left.size() + line.right.size())
                .sum();
        int[] painted = new int[count];
        int next = 0;
        for (Line line : columns) {
            for (Atom atom : line.left) {
                painted[next++] = 2 * atom.order();
            }
            for (Atom atom : line.right) {
                painted[next++] = 2 * atom.order() + 1;
            }
        }
        Arrays.sort(painted);
        int switches = 0;
        for (int i = 1; i < painted.length; i++) {
            switches += (painted[i] ^ painted[i - 1]) & 1;
        }
        return switches <= 1 + columns.size() / 10;
    }
}
