package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradcheck.document.Place.Box;

/**
 * All that stands at one height of a page, whatever column it is in.
 *
 * @param unnumbered what it says without its numbers
 * @param gap the white space between it and what is next on the side of the page's middle, in font sizes
 */
record EdgeLine(List<Atom> atoms, Box box, String text, String unnumbered, double gap) {

    private static final double SPACE = 0.19;

    /**
     * @param next the line that follows on the side of the page's middle; empty if there is none
     */
    static EdgeLine of(List<Atom> line, List<Atom> next) {
        Box box = Atom.box(line);
        double white = next.isEmpty() ? Double.POSITIVE_INFINITY : gap(box, Atom.box(next));
        double size = 0;
        for (Atom atom : line) {
            size = Math.max(size, atom.size());
        }
        String text = text(line);
        return new EdgeLine(line, box, text, Furniture.withoutNumbers(text), white / size);
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
