package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.gradcheck.document.Place.Box;

/**
 * All that stands at one height of a page, whatever column it is in.
 *
 * @param gap the white space between it and what is next on the side of the page's middle, in font sizes
 */
record EdgeLine(List<Atom> atoms, Box box, String text, double gap) {

    private static final double SPACE = 0.19;

    /** The lines of a page from top to bottom. */
    private static List<List<Atom>> lines(List<Atom> atoms) {
        List<Atom> sorted = new ArrayList<>(atoms);
        sorted.sort(Comparator.comparingDouble(Atom::axis));
        List<List<Atom>> lines = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Atom atom : sorted) {
            if (atom.axis() - last > 0.5 * atom.size()) {
                lines.add(new ArrayList<>());
            }
            last = atom.axis();
            lines.get(lines.size() - 1).add(atom);
        }
        return lines;
    }

    /** The first lines of a page from the top, or from the bottom up. */
    static List<EdgeLine> of(List<Atom> atoms, boolean top, int most) {
        List<List<Atom>> lines = lines(atoms);
        if (!top) {
            Collections.reverse(lines);
        }
        List<EdgeLine> edge = new ArrayList<>();
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            Box box = Atom.box(lines.get(i));
            double white = i + 1 == lines.size() ? Double.POSITIVE_INFINITY : gap(box, Atom.box(lines.get(i + 1)));
            double size = lines.get(i).stream().mapToDouble(Atom::size).max().orElseThrow();
            edge.add(new EdgeLine(lines.get(i), box, text(lines.get(i)), white / size));
        }
        return edge;
    }

    private static double gap(Box a, Box b) {
        return Math.max(b.y0() - a.y1(), a.y0() - b.y1());
    }

    private static String text(List<Atom> line) {
        List<Atom> sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(atom -> atom.box().x0()));
        StringBuilder text = new StringBuilder();
        double end = Double.NaN;
        for (Atom atom : sorted) {
            text.append(atom.box().x0() - end > SPACE * atom.size() ? " " : "").append(atom.text());
            end = atom.box().x1();
        }
        return text.toString();
    }

    /** Whether it stands as high as a line of another page. */
    boolean isLevelWith(EdgeLine other) {
        return Math.abs(box.y0() - other.box.y0()) < 2 || Math.abs(box.y1() - other.box.y1()) < 2;
    }
}
