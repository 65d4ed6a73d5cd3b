package org.gradcheck.document.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.gradcheck.document.Place.Box;

/** Measures of shapes. */
final class Outline {

    private static final int MANY = 1_000;

    private Outline() {}

    /** How many corners a shape has; counting ends where there are many. */
    static int corners(Shape shape) {
        if (shape instanceof Rectangle2D) {
            return 1;
        }
        int corners = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone() && corners < MANY; path.next()) {
            corners++;
        }
        return corners;
    }

    static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x0(), box.y0(), box.x1() - box.x0(), box.y1() - box.y0());
    }

    static boolean isFinite(Rectangle2D bounds) {
        return Double.isFinite(bounds.getMinX() + bounds.getMaxX() + bounds.getMinY() + bounds.getMaxY());
    }
}
