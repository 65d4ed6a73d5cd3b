package org.gradcheck.document.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The clipping paths in force, all of which have to hold a point for it to be seen. */
record Clip(List<Outline> paths) {

    static final Clip NONE = new Clip(List.of());

    Clip {
        paths = List.copyOf(paths);
    }

    /** The clipping paths of the page's own coordinates in those of the page as it is seen. */
    static Clip of(List<Path2D> paths, AffineTransform view, PageBudget budget) {
        Clip clip = new Clip(paths.stream().map(path -> seen(path, view)).toList());
        clip.paths.forEach(path -> budget.comparisons(path.corners()));
        return clip;
    }

    private static Outline seen(Path2D path, AffineTransform view) {
        Shape seen = path.createTransformedShape(view);
        Rectangle2D bounds = seen.getBounds2D();
        boolean box =
                !bounds.isEmpty() && seen.contains(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
        return Outline.of(box ? bounds : seen);
    }

    boolean shows(double x, double y, PageBudget budget) {
        for (Outline path : paths) {
            if (!path.holds(x, y, budget)) {
                return false;
            }
        }
        return true;
    }
}
