package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradcheck.document.Place.Box;
import org.jspecify.annotations.Nullable;

/**
 * Parts a page, where text stands in columns or boxes side by side, into regions in reading order.
 *
 * <p>A table has a gap between its columns too. What tells the two apart is the order in which they were painted: text
 * runs down one column before the next begins, a table is painted row by row. The page is cut where most lines stand side
 * by side; what is above, in each column, and below is cut again.
 */
final class Columns {

    private static final int DEEPEST = 6;
    private static final double SAME_LINE = 0.3;

    private Columns() {}

    static List<List<Atom>> of(PageText text) {
        List<List<Atom>> regions = new ArrayList<>();
        cut(text, DEEPEST, regions);
        return regions;
    }

    private static void cut(PageText text, int depth, List<List<Atom>> regions) {
        Cut best = depth == 0 ? null : best(text);
        if (best != null) {
            best.parts().forEach(part -> cut(PageText.of(part), depth - 1, regions));
        } else if (!text.atoms().isEmpty()) {
            regions.add(List.copyOf(text.atoms()));
        }
    }

    /** The longest cut, the leftmost of several. */
    private static @Nullable Cut best(PageText text) {
        List<Atom> atoms = text.atoms();
        if (atoms.isEmpty()) {
            return null;
        }
        Box box = Atom.box(atoms);
        Gutters gutters = new Gutters(Levels.of(text.falling(), SAME_LINE), box.x0(), box.x1());
        if (!gutters.hasAny()) {
            return null;
        }
        double usual = Double.NaN;
        Cut best = null;
        for (int gutter = 0; gutter < Gutters.COUNT; gutter++) {
            for (Gutters.Run run : gutters.runs(gutter, best == null ? 0 : best.size())) {
                Cut cut = Cut.of(gutters.lines(), gutters.place(gutter), run);
                if (cut.size() > (best == null ? 0 : best.size())) {
                    usual = Double.isNaN(usual) ? usualSize(atoms) : usual;
                    best = cut.isColumns(usual) ? cut : best;
                }
            }
        }
        return best;
    }

    private static double usualSize(List<Atom> atoms) {
        double[] sizes = new double[atoms.size()];
        Arrays.setAll(sizes, i -> atoms.get(i).size());
        Arrays.sort(sizes);
        return sizes[sizes.length / 2];
    }
}
