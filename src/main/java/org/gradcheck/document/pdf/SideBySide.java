package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradcheck.document.Place.Box;

/** Joins what stands beside each other though not on one baseline, as a fraction or a power in a cell of a table may. */
final class SideBySide {

    private static final double APART = 0.9;
    private static final double CENTRED_APART = 0.1;
    private static final double CENTRED = 0.2;
    private static final double SAME_HEIGHT = 0.4;

    private SideBySide() {}

    /** The lines from top to bottom, those that stand side by side as one. */
    static List<PageLine> joined(List<PageLine> lines) {
        List<PageLine> joined = new ArrayList<>();
        for (PageLine line : lines) {
            int last = joined.size() - 1;
            if (last >= 0 && areBeside(joined.get(last), line)) {
                joined.set(last, join(joined.get(last), line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean areBeside(PageLine a, PageLine b) {
        double shared = Math.min(a.box().y1(), b.box().y1())
                - Math.max(a.box().y0(), b.box().y0());
        double lower = Math.min(a.height(), b.height());
        return shared > SAME_HEIGHT * lower
                && Math.abs(a.size() - b.size()) < 0.35 * Math.max(a.size(), b.size())
                && gap(a, b) > (areCentred(a, b) ? CENTRED_APART : APART) * Math.min(a.size(), b.size());
    }

    /** Word processors set a formula in a line of text so that its middle is that of the line. */
    private static boolean areCentred(PageLine a, PageLine b) {
        double offset = a.box().y0() + a.box().y1() - b.box().y0() - b.box().y1();
        return Math.abs(offset) / 2 < CENTRED * Math.min(a.size(), b.size())
                && (a.isMathematical() || b.isMathematical());
    }

    /** The least that chunks of the one and of the other are apart. */
    private static double gap(PageLine a, PageLine b) {
        double least = Double.POSITIVE_INFINITY;
        for (Chunk left : a.chunks()) {
            for (Chunk right : b.chunks()) {
                Box one = left.box();
                Box other = right.box();
                least = Math.min(least, Math.max(other.x0() - one.x1(), one.x0() - other.x1()));
            }
        }
        return least;
    }

    private static PageLine join(PageLine a, PageLine b) {
        List<Chunk> chunks = new ArrayList<>(a.chunks());
        chunks.addAll(b.chunks());
        chunks.sort(Comparator.comparingDouble(chunk -> chunk.box().x0()));
        PageLine main = a.chunks().size() >= b.chunks().size() ? a : b;
        for (int i = 0; i < chunks.size(); i++) {
            double gap = i == 0
                    ? 0
                    : chunks.get(i).box().x0() - chunks.get(i - 1).box().x1();
            chunks.set(i, chunks.get(i).behind(gap / main.size()));
        }
        return new PageLine(chunks, a.box().union(b.box()), main.baseline(), main.size());
    }
}
