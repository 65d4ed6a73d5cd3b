package org.gradcheck.document.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;

/** Builds the paths of a page's content stream, and clips with them. */
abstract class PathEngine extends PDFGraphicsStreamEngine {

    private static final int NO_CLIP = -1;

    final PageView view;
    final PageBudget budget = new PageBudget();
    final PagePath path = new PagePath();
    private Point2D.Float current = new Point2D.Float();
    private int clipRule = NO_CLIP;
    private List<Path2D> clipPaths = List.of();
    private Clip clip = Clip.NONE;

    PathEngine(PDPage page, PageView view) {
        super(page);
        this.view = view;
    }

    /** The clipping paths in force; PDFBox keeps one list as long as they stay the same. */
    final Clip clip() {
        List<Path2D> paths = getGraphicsState().getCurrentClippingPaths();
        if (paths != clipPaths || paths.size() != clip.paths().size()) {
            budget.nesting(paths.size());
            clipPaths = paths;
            clip = Clip.of(paths, view.seen(), budget);
        }
        return clip;
    }

    // Paths arrive in the page's coordinates, with the current transformation already applied.

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) throws IOException {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (Point2D corner : List.of(p1, p2, p3)) {
            lineTo((float) corner.getX(), (float) corner.getY());
        }
        closePath();
    }

    @Override
    public void moveTo(float x, float y) throws IOException {
        budget.point();
        current = new Point2D.Float(x, y);
        path.moveTo(view.seen().transform(current, null));
    }

    @Override
    public void lineTo(float x, float y) throws IOException {
        budget.point();
        current = new Point2D.Float(x, y);
        path.lineTo(view.seen().transform(current, null));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) throws IOException {
        budget.point();
        current = new Point2D.Float(x3, y3);
        path.curveTo(
                view.seen().transform(new Point2D.Float(x1, y1), null),
                view.seen().transform(new Point2D.Float(x2, y2), null),
                view.seen().transform(current, null));
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        path.close();
    }

    /** A clipping path takes effect once the path has been painted. */
    @Override
    public void endPath() {
        if (clipRule != NO_CLIP && !path.isEmpty()) {
            budget.nesting(getGraphicsState().getCurrentClippingPaths().size());
            Path2D clipping = path.shape(clipRule);
            clipping.transform(view.own());
            getGraphicsState().intersectClippingPath(new GeneralPath(clipping));
        }
        clipRule = NO_CLIP;
        path.clear();
    }

    @Override
    public void clip(int windingRule) {
        clipRule = windingRule;
    }
}
