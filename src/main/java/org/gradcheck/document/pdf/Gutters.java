package org.gradcheck.document.pdf;

import java.util.List;

/**
 * A quick look at where columns could be parted: most pages have no white gap over several lines, and then nothing else
 * has to be worked out.
 */
final class Gutters {

    private static final int CROSSES = 0;
    private static final int LEFT = 1;
    private static final int RIGHT = 2;

    private final double white;
    private final int fewest;
    private final double[] x0;
    private final double[] x1;
    private final double[] size;

    /** Where each line ends among the atoms. */
    private final int[] ends;

    private int lines;

    /**
     * @param sorted the atoms from top to bottom
     * @param white the least white space between two columns, in font sizes
     * @param fewest the least number of lines of a column
     */
    Gutters(List<Atom> sorted, double white, int fewest) {
        this.white = white;
        this.fewest = fewest;
        int count = sorted.size();
        x0 = new double[count];
        x1 = new double[count];
        size = new double[count];
        ends = new int[count];
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            Atom atom = sorted.get(i);
            lines += startsLine(atom, last) ? 1 : 0;
            ends[lines - 1] = i + 1;
            last = atom.axis();
            x0[i] = atom.box().x0();
            x1[i] = atom.box().x1();
            size[i] = atom.size();
        }
    }

    /** Whether the atom is below the line of the one before. */
    static boolean startsLine(Atom atom, double axisBefore) {
        return atom.axis() - axisBefore > 0.3 * atom.size();
    }

    /** Whether more lines than so many in a row leave this place white, with text on both its sides. */
    boolean mayPart(double x, int longerThan) {
        int run = 0;
        int left = 0;
        int right = 0;
        for (int line = 0; line < lines; line++) {
            int sides = sides(line == 0 ? 0 : ends[line - 1], ends[line], x);
            if (sides == CROSSES) {
                run = 0;
                left = 0;
                right = 0;
            } else {
                run++;
                left += sides & LEFT;
                right += sides >> 1;
                if (run > longerThan && left >= fewest && right >= fewest) {
                    return true;
                }
            }
        }
        return false;
    }

    /** On which sides the line has text, if none of it crosses the gutter or comes near it. */
    private int sides(int from, int to, double x) {
        int sides = 0;
        double end = Double.NEGATIVE_INFINITY;
        double start = Double.POSITIVE_INFINITY;
        double unit = 0;
        for (int i = from; i < to; i++) {
            if (x0[i] < x && x1[i] > x) {
                return CROSSES;
            }
            if ((x0[i] + x1[i]) / 2 < x) {
                unit = (sides & LEFT) == 0 ? size[i] : unit;
                sides |= LEFT;
                end = Math.max(end, x1[i]);
            } else {
                sides |= RIGHT;
                start = Math.min(start, x0[i]);
            }
        }
        return sides == (LEFT | RIGHT) && (start - end) / unit < white ? CROSSES : sides;
    }
}
