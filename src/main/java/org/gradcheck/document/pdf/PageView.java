package org.gradcheck.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The page as a reader sees it: origin at the upper left, y downwards, turned upright.
 *
 * @param seen from the page's own coordinates to these
 * @param own back to the page's own coordinates
 * @param width of the page as it is seen
 * @param height of the page as it is seen
 */
record PageView(AffineTransform seen, AffineTransform own, double width, double height) {

    /**
     * @param rotation by how many degrees the page is turned clockwise
     */
    static PageView of(PDPage page, int rotation) {
        PDRectangle crop = page.getCropBox();
        AffineTransform seen = seen(crop, rotation);
        boolean lies = rotation % 180 == 90;
        return new PageView(
                seen,
                inverse(seen),
                lies ? crop.getHeight() : crop.getWidth(),
                lies ? crop.getWidth() : crop.getHeight());
    }

    private static AffineTransform seen(PDRectangle crop, int rotation) {
        double x0 = crop.getLowerLeftX();
        double y0 = crop.getLowerLeftY();
        double x1 = crop.getUpperRightX();
        double y1 = crop.getUpperRightY();
        return switch (rotation) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -y0, -x0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, x1, -y0);
            case 270 -> new AffineTransform(0, -1, -1, 0, y1, x1);
            default -> new AffineTransform(1, 0, 0, -1, -x0, y1);
        };
    }

    private static AffineTransform inverse(AffineTransform seen) {
        try {
            return seen.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a turn of the page that can't be turned back: " + seen, e);
        }
    }
}
