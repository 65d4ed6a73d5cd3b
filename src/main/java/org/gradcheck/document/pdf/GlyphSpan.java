package org.gradcheck.document.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.util.Matrix;

/**
 * Where a glyph stands on the page as it is seen: from its origin to where the next glyph begins.
 *
 * @param unit the length of the text's upward unit, which is the font size
 * @param legible neither mirrored nor squeezed to a line
 */
record GlyphSpan(double x0, double y0, double x1, double y1, double unit, boolean legible) {

    /** Squeezed to less than this part of its height, a text is a line. */
    private static final double NARROWEST = 0.15;

    /**
     * @param view from the page's coordinates to those of the page as it is seen
     * @param text from the text's coordinates to those of the page
     * @param advance to the next glyph, in the text's coordinates
     */
    static GlyphSpan of(AffineTransform view, Matrix text, double advance) {
        double xx = view.getScaleX() * text.getScaleX() + view.getShearX() * text.getShearY();
        double yx = view.getShearY() * text.getScaleX() + view.getScaleY() * text.getShearY();
        double xy = view.getScaleX() * text.getShearX() + view.getShearX() * text.getScaleY();
        double yy = view.getShearY() * text.getShearX() + view.getScaleY() * text.getScaleY();
        double x = view.getScaleX() * text.getTranslateX()
                + view.getShearX() * text.getTranslateY()
                + view.getTranslateX();
        double y = view.getShearY() * text.getTranslateX()
                + view.getScaleY() * text.getTranslateY()
                + view.getTranslateY();
        double high = length(xy, yy);
        boolean legible = xx * yy - xy * yx < 0 && length(xx, yx) > NARROWEST * high;
        return new GlyphSpan(x, y, x + xx * advance, y + yx * advance, high, legible);
    }

    /** Most text is level, and then nothing has to be worked out. */
    private static double length(double x, double y) {
        return x == 0 ? Math.abs(y) : y == 0 ? Math.abs(x) : Math.hypot(x, y);
    }

    boolean isFinite() {
        return Double.isFinite(unit + x0 + y0 + x1 + y1);
    }

    /** How many quarters the way it runs is turned clockwise. */
    int quarter() {
        double dx = x1 - x0;
        double dy = y1 - y0;
        return dy == 0 && dx > 0 ? 0 : Math.floorMod(Math.round(Math.toDegrees(Math.atan2(dy, dx)) / 90), 4);
    }

    boolean isUpright() {
        return quarter() == 0 && Math.abs(y1 - y0) <= 0.2 * Math.abs(x1 - x0) + 0.1;
    }
}
