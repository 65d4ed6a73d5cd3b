package org.gradcheck.document.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.gradcheck.document.Place.Box;

/**
 * What encloses a part of the page as it is seen.
 *
 * @param bounds of the shape
 * @param corners how many the shape has: looking whether it holds a point takes as many steps
 */
record Outline(Shape shape, Rectangle2D bounds, int corners) {

    static Outline of(Shape shape) {
        int corners = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            corners++;
        }
        return new Outline(shape, shape.getBounds2D(), corners);
    }

    static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x0(), box.y0(), box.x1() - box.x0(), box.y1() - box.y0());
    }

    boolean holds(double x, double y, PageBudget budget) {
        budget.comparisons(1);
        if (!bounds.contains(x, y)) {
            return false;
        }
        budget.comparisons(corners);
        return shape.contains(x, y);
    }

    boolean isFinite() {
        return Double.isFinite(bounds.getMinX() + bounds.getMaxX() + bounds.getMinY() + bounds.getMaxY());
    }
}
