package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The upright strips in which lines could be parted into columns, and which lines leave them white. */
final class Gutters {

    private static final int STEPS = 48;

    /** How many places are looked at. Each is a bit of a number, so that there can be no more than 63. */
    static final int COUNT = STEPS - 1;

    /** The least white space between two columns, in font sizes. */
    private static final double WHITE = 0.8;

    /**
     * Of one line, the places that are white in it, and on which sides of them it has text.
     *
     * @param between the places between which and the one before something small stands
     */
    private record Sides(long white, long left, long right, long between) {

        boolean areWhite(int gutter) {
            return gutter >= 0 && (white >> gutter & 1) != 0;
        }

        /** Whether the same stands left and right of this place as of the one before. */
        boolean areAsBefore(int gutter) {
            return areWhite(gutter - 1) && (between >> gutter & 1) == 0;
        }
    }

    /** Lines one below the other that leave a place white. */
    record Run(int from, int to) {}

    private final List<List<Atom>> lines;
    private final double left;
    private final double perPoint;
    private final double[] places = new double[COUNT];
    private final List<Sides> sides;

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
        sides = lines.stream().map(this::sides).toList();
    }

    List<List<Atom>> lines() {
        return lines;
    }

    double place(int gutter) {
        return places[gutter];
    }

    /** Whether there may be columns anywhere: most pages have no white gap over several lines. */
    boolean hasAny() {
        for (int gutter = 0; gutter < COUNT; gutter++) {
            if (!runs(gutter, 0).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where more lines than so many leave this place white, with text on both its sides in some of them; not what the place
     * before parts in the same way.
     */
    List<Run> runs(int gutter, int longerThan) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= sides.size(); i++) {
            if (i == sides.size() || !sides.get(i).areWhite(gutter)) {
                if (i - from > longerThan && hasBothSides(gutter, from, i) && !isAsBefore(gutter, from, i)) {
                    runs.add(new Run(from, i));
                }
                from = i + 1;
            }
        }
        return runs;
    }

    private boolean hasBothSides(int gutter, int from, int to) {
        int onLeft = 0;
        int onRight = 0;
        for (Sides line : sides.subList(from, to)) {
            onLeft += (int) (line.left >> gutter & 1);
            onRight += (int) (line.right >> gutter & 1);
        }
        return Math.min(onLeft, onRight) >= Cut.FEWEST;
    }

    private boolean isAsBefore(int gutter, int from, int to) {
        return (from == 0 || !sides.get(from - 1).areWhite(gutter - 1))
                && (to == sides.size() || !sides.get(to).areWhite(gutter - 1))
                && areAllAsBefore(gutter, from, to);
    }

    private boolean areAllAsBefore(int gutter, int from, int to) {
        for (Sides line : sides.subList(from, to)) {
            if (!line.areAsBefore(gutter)) {
                return false;
            }
        }
        return true;
    }

    private Sides sides(List<Atom> line) {
        long crossed = 0;
        long between = 0;
        double start = Double.POSITIVE_INFINITY;
        double end = Double.NEGATIVE_INFINITY;
        for (Atom atom : line) {
            start = Math.min(start, atom.box().x0());
            end = Math.max(end, atom.box().x1());
            int first = upTo(atom.box().x0());
            int behind = below(atom.box().x1());
            crossed |= bits(behind) & ~bits(first);
            between |= first >= behind ? 1L << first | 1L << behind : 0;
        }
        long onLeft = ~bits(upTo(start));
        long onRight = bits(below(end));
        for (long rest = onLeft & onRight & ~crossed; rest != 0; rest &= rest - 1) {
            int gutter = Long.numberOfTrailingZeros(rest);
            crossed |= isNarrow(line, place(gutter)) ? 1L << gutter : 0;
        }
        return new Sides(~crossed, onLeft, onRight, between);
    }

    private static long bits(int count) {
        return (1L << count) - 1;
    }

    /** How many places are left of a point. */
    private int below(double x) {
        int count = upTo(x);
        while (count > 0 && places[count - 1] == x) {
            count--;
        }
        return count;
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

    /** Whether the text on both sides comes too near. */
    private static boolean isNarrow(List<Atom> line, double x) {
        double end = Double.NEGATIVE_INFINITY;
        double start = Double.POSITIVE_INFINITY;
        double unit = 0;
        for (Atom atom : line) {
            if (atom.centreX() < x) {
                unit = end == Double.NEGATIVE_INFINITY ? atom.size() : unit;
                end = Math.max(end, atom.box().x1());
            } else {
                start = Math.min(start, atom.box().x0());
            }
        }
        return (start - end) / unit < WHITE;
    }
}
