package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A quick look at where columns could be parted: most pages have no white gap over several lines, and then nothing else
 * has to be worked out. A place is a bit of a number, so that there can be no more than 63 of them.
 */
final class Gutters {

    /** Of one line, the places that are white in it, and on which sides of them it has text. */
    private record Line(long white, long left, long right) {}

    private final double[] places;
    private final double white;
    private final List<Line> lines = new ArrayList<>();

    private Gutters(double[] places, double white) {
        this.places = places;
        this.white = white;
    }

    /**
     * @param sorted the atoms from top to bottom
     * @param places where columns could be parted, from left to right
     * @param white the least white space between two columns, in font sizes
     */
    static Gutters of(List<Atom> sorted, double[] places, double white) {
        Gutters gutters = new Gutters(places, white);
        double last = Double.NEGATIVE_INFINITY;
        int from = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Atom atom = sorted.get(i);
            if (i > from && startsLine(atom, last)) {
                gutters.add(sorted.subList(from, i));
                from = i;
            }
            last = atom.axis();
        }
        gutters.add(sorted.subList(from, sorted.size()));
        return gutters;
    }

    /** Whether the atom is below the line of the one before. */
    static boolean startsLine(Atom atom, double axisBefore) {
        return atom.axis() - axisBefore > 0.3 * atom.size();
    }

    /** Whether more lines than so many in a row leave this place white, with text on both its sides in some of them. */
    boolean mayPart(int place, int fewest, int longerThan) {
        int run = 0;
        int left = 0;
        int right = 0;
        for (Line line : lines) {
            boolean white = (line.white >> place & 1) != 0;
            run = white ? run + 1 : 0;
            left = white ? left + (int) (line.left >> place & 1) : 0;
            right = white ? right + (int) (line.right >> place & 1) : 0;
            if (run > longerThan && left >= fewest && right >= fewest) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Atom> line) {
        long crossed = 0;
        double start = Double.POSITIVE_INFINITY;
        double end = Double.NEGATIVE_INFINITY;
        for (Atom atom : line) {
            start = Math.min(start, atom.box().x0());
            end = Math.max(end, atom.box().x1());
            crossed |= below(atom.box().x1()) & ~upTo(atom.box().x0());
        }
        long left = ~upTo(start);
        long right = below(end);
        long inner = left & right & ~crossed;
        for (long rest = inner; rest != 0; rest &= rest - 1) {
            int place = Long.numberOfTrailingZeros(rest);
            crossed |= isNarrow(line, places[place]) ? 1L << place : 0;
        }
        lines.add(new Line(~crossed, left, right));
    }

    /** The places left of a point. */
    private long below(double x) {
        int at = Arrays.binarySearch(places, x);
        return (1L << (at < 0 ? -at - 1 : at)) - 1;
    }

    /** The places left of a point or on it. */
    private long upTo(double x) {
        int at = Arrays.binarySearch(places, x);
        return (1L << (at < 0 ? -at - 1 : at + 1)) - 1;
    }

    /** Whether the text on both sides comes too near. */
    private boolean isNarrow(List<Atom> line, double x) {
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
        return (start - end) / unit < white;
    }
}
