package org.gradcheck.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gradcheck.document.Place.Box;

/**
 * A page as a reader sees it, with the origin at the upper left and y downwards, and the same in the page's own coordinates.
 *
 * @param crop the part of the page that is shown, in its own coordinates
 * @param rotation by how many degrees the page is turned clockwise; a multiple of 90
 */
record PageSpace(PDRectangle crop, int rotation) {

    /** A page in the turn in which its text stands upright. */
    static PageSpace of(PDPage page, int rotation) {
        return new PageSpace(page.getCropBox(), rotation);
    }

    double width() {
        return isOnItsSide() ? crop.getHeight() : crop.getWidth();
    }

    double height() {
        return isOnItsSide() ? crop.getWidth() : crop.getHeight();
    }

    private boolean isOnItsSide() {
        return rotation % 180 == 90;
    }

    /** Where a point that is seen lies on the page. */
    Point2D.Double onPage(double x, double y) {
        double x0 = crop.getLowerLeftX();
        double y0 = crop.getLowerLeftY();
        double x1 = crop.getUpperRightX();
        double y1 = crop.getUpperRightY();
        return switch (rotation) {
            case 90 -> new Point2D.Double(x0 + y, y0 + x);
            case 180 -> new Point2D.Double(x1 - x, y0 + y);
            case 270 -> new Point2D.Double(x1 - y, y1 - x);
            default -> new Point2D.Double(x0 + x, y1 - y);
        };
    }

    /** Where a box that is seen lies on the page. */
    PDRectangle onPage(Box seen) {
        Point2D.Double one = onPage(seen.x0(), seen.y0());
        Point2D.Double other = onPage(seen.x1(), seen.y1());
        return new PDRectangle(
                (float) Math.min(one.x, other.x),
                (float) Math.min(one.y, other.y),
                (float) Math.abs(one.x - other.x),
                (float) Math.abs(one.y - other.y));
    }

    /** Where a box on the page is seen. */
    Box seen(PDRectangle box) {
        double left = box.getLowerLeftX() - crop.getLowerLeftX();
        double below = box.getLowerLeftY() - crop.getLowerLeftY();
        double right = crop.getUpperRightX() - box.getUpperRightX();
        double above = crop.getUpperRightY() - box.getUpperRightY();
        return switch (rotation) {
            case 90 -> new Box(below, left, width() - above, height() - right);
            case 180 -> new Box(right, below, width() - left, height() - above);
            case 270 -> new Box(above, right, width() - below, height() - left);
            default -> new Box(left, above, width() - right, height() - below);
        };
    }

    /** The corners of a box on the page as annotations list them: upper left, upper right, lower left, lower right. */
    float[] corners(Box seen) {
        Point2D.Double[] corners = {
            onPage(seen.x0(), seen.y0()),
            onPage(seen.x1(), seen.y0()),
            onPage(seen.x0(), seen.y1()),
            onPage(seen.x1(), seen.y1())
        };
        float[] numbers = new float[2 * corners.length];
        for (int i = 0; i < corners.length; i++) {
            numbers[2 * i] = (float) corners[i].x;
            numbers[2 * i + 1] = (float) corners[i].y;
        }
        return numbers;
    }

    /** Turns what is drawn upright so that it is seen upright. */
    AffineTransform upright() {
        return AffineTransform.getQuadrantRotateInstance(rotation / 90);
    }
}
