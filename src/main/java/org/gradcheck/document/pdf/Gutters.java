package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The upright strips in which lines could be parted into columns, and which lines leave them white.
 *
 * <p>What is known of a line at all places is one number, a bit for each place, so that a page without columns, as most
 * are, is told from the others in one pass over its lines.
 */
final class Gutters {

    private static final int STEPS = 48;

    /** How many places are looked at. Each is a bit of a number, so that there can be no more than 63. */
    static final int COUNT = STEPS - 1;

    /** The least white space between two columns, in font sizes. */
    private static final double WHITE = 0.8;

    /** Lines one below the other that leave a place white. */
    record Run(int from, int to) {}

    private final List<List<Atom>> lines;
    private final double left;
    private final double perPoint;
    private final double[] places = new double[COUNT];

    /** Of each line the places that are white in it, and those that have some of its text on their left or right. */
    private final long[] white;

    private final long[] onLeft;
    private final long[] onRight;

    /** Of each line the places between which and the one before the middle of something stands. */
    private final long[] between;

    private final long parting;

    /**
     * @param lines from top to bottom
     * @param left where the leftmost begins
     * @param right where the rightmost ends
     */
    Gutters(List<List<Atom>> lines, double left, double right) {
        this.lines = lines;
        this.left = left;
        this.perPoint = STEPS / (right - left);
        for (int gutter = 0; gutter < COUNT; gutter++) {
            places[gutter] = left + (right - left) * (gutter + 1) / STEPS;
        }
        white = new long[lines.size()];
        onLeft = new long[lines.size()];
        onRight = new long[lines.size()];
        between = new long[lines.size()];
        Line line = new Line();
        for (int i = 0; i < white.length; i++) {
            line.read(lines.get(i), i);
        }
        parting = parting();
    }

    List<List<Atom>> lines() {
        return lines;
    }

    double place(int gutter) {
        return places[gutter];
    }

    /** Whether there may be columns anywhere: most pages have no white gap over several lines. */
    boolean hasAny() {
        return parting != 0;
    }

    /** The places that lines one below the other leave white while two of them have text on the left, two on the right. */
    private long parting() {
        long found = 0;
        long left = 0;
        long right = 0;
        long twiceLeft = 0;
        long twiceRight = 0;
        for (int i = 0; i < white.length; i++) {
            twiceLeft = (twiceLeft | left & onLeft[i]) & white[i];
            twiceRight = (twiceRight | right & onRight[i]) & white[i];
            left = (left | onLeft[i]) & white[i];
            right = (right | onRight[i]) & white[i];
            found |= twiceLeft & twiceRight;
        }
        return found;
    }

    /**
     * Where more lines than so many leave this place white, with text on both its sides in some of them; not what the place
     * before parts in the same way.
     */
    List<Run> runs(int gutter, int longerThan) {
        if (!is(parting, gutter)) {
            return List.of();
        }
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= white.length; i++) {
            if (i == white.length || !is(white[i], gutter)) {
                if (i - from > longerThan && hasBothSides(gutter, from, i) && !isAsBefore(gutter, from, i)) {
                    runs.add(new Run(from, i));
                }
                from = i + 1;
            }
        }
        return runs;
    }

    private static boolean is(long places, int gutter) {
        return gutter >= 0 && (places >> gutter & 1) != 0;
    }

    private boolean hasBothSides(int gutter, int from, int to) {
        int left = 0;
        int right = 0;
        for (int i = from; i < to; i++) {
            left += (int) (onLeft[i] >> gutter & 1);
            right += (int) (onRight[i] >> gutter & 1);
        }
        return Math.min(left, right) >= Cut.FEWEST;
    }

    private boolean isAsBefore(int gutter, int from, int to) {
        return (from == 0 || !is(white[from - 1], gutter - 1))
                && (to == white.length || !is(white[to], gutter - 1))
                && areAllAsBefore(gutter, from, to);
    }

    /** Whether the same stands left and right of this place as of the one before. */
    private boolean areAllAsBefore(int gutter, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!is(white[i], gutter - 1) || is(between[i], gutter)) {
                return false;
            }
        }
        return true;
    }

    /** How many places are left of a point or on it. */
    private int upTo(double x) {
        int count = Math.max(0, Math.min(COUNT, (int) ((x - left) * perPoint)));
        while (count > 0 && places[count - 1] > x) {
            count--;
        }
        while (count < COUNT && places[count] <= x) {
            count++;
        }
        return count;
    }

    /** What of one line has its middle between one place and the next: how far it reaches, and what is first of it. */
    private final class Line {

        private static final int NONE = Integer.MAX_VALUE;

        private final double[] starts = new double[COUNT + 1];
        private final double[] ends = new double[COUNT + 1];
        private final int[] firsts = new int[COUNT + 1];

        void read(List<Atom> line, int number) {
            Arrays.fill(starts, Double.POSITIVE_INFINITY);
            Arrays.fill(ends, Double.NEGATIVE_INFINITY);
            Arrays.fill(firsts, NONE);
            for (int i = 0; i < line.size(); i++) {
                Atom atom = line.get(i);
                int at = upTo(atom.centreX());
                starts[at] = Math.min(starts[at], atom.box().x0());
                ends[at] = Math.max(ends[at], atom.box().x1());
                firsts[at] = Math.min(firsts[at], i);
            }
            for (int gutter = COUNT - 1; gutter >= 0; gutter--) {
                starts[gutter] = Math.min(starts[gutter], starts[gutter + 1]);
            }
            double end = Double.NEGATIVE_INFINITY;
            int first = NONE;
            for (int gutter = 0; gutter < COUNT; gutter++) {
                long bit = 1L << gutter;
                double start = starts[gutter + 1];
                between[number] |= firsts[gutter] == NONE ? 0 : bit;
                end = Math.max(end, ends[gutter]);
                first = Math.min(first, firsts[gutter]);
                boolean left = first != NONE;
                boolean right = start != Double.POSITIVE_INFINITY;
                onLeft[number] |= left ? bit : 0;
                onRight[number] |= right ? bit : 0;
                boolean crossed = end > places[gutter] || start < places[gutter];
                boolean narrow =
                        left && right && (start - end) / line.get(first).size() < WHITE;
                white[number] |= crossed || narrow ? 0 : bit;
            }
        }
    }
}
