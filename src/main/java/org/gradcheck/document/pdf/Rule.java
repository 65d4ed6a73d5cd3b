package org.gradcheck.document.pdf;

import org.gradcheck.document.Place.Box;

/** A thin line, level or upright: a fraction bar, the roof of a root, a border of a table or box. */
record Rule(Box box) {

    private static final double THICKEST = 2.5;

    static boolean isThin(Box box) {
        double width = box.x1() - box.x0();
        double height = box.y1() - box.y0();
        return Math.min(width, height) <= THICKEST && Math.max(width, height) > 2;
    }

    boolean isLevel() {
        return width() > box.y1() - box.y0();
    }

    double width() {
        return box.x1() - box.x0();
    }

    double height() {
        return box.y1() - box.y0();
    }

    double y() {
        return (box.y0() + box.y1()) / 2;
    }

    double centreX() {
        return (box.x0() + box.x1()) / 2;
    }

    /** How far the atom stands above or below the rule; negative if it reaches over it. */
    double distance(Atom atom, boolean above) {
        return above ? y() - atom.box().y1() : atom.box().y0() - y();
    }

    /** Whether a place is between the ends of the rule. */
    boolean spans(double x) {
        return spans(box.x0(), box.x1(), x);
    }

    static boolean spans(double from, double to, double x) {
        return x > from - 0.5 && x < to + 0.5;
    }
}
