package org.gradcheck.document.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/**
 * A part of the page that was filled.
 *
 * @param shape in the page as it is seen
 * @param bounds of the shape
 * @param clip what of it is shown
 * @param order how many glyphs were painted before it
 * @param number how many areas were painted before it
 */
record Area(Shape shape, Rectangle2D bounds, Clip clip, Paint paint, int order, int number) {

    boolean holds(double x, double y, PageBudget budget) {
        budget.comparisons(1);
        if (!bounds.contains(x, y)) {
            return false;
        }
        budget.comparisons(Outline.corners(shape));
        return shape.contains(x, y) && clip.shows(x, y, budget);
    }
}
