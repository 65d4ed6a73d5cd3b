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
}
