package org.gradcheck.document.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.gradcheck.document.Place.Box;

/** Notes the lines, areas and pictures that a page's content stream paints, but for those of hidden layers. */
abstract class PaintEngine extends PathEngine {

    final HiddenLayers layers;
    final Painted painted = new Painted(budget);
    Group group = Group.PAGE;

    PaintEngine(PDPage page, PageView view, HiddenLayers layers) {
        super(page, view);
        this.layers = layers;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        budget.picture();
        if (layers.isOff() || image instanceof PDImageXObject object && layers.hides(object.getCOSObject())) {
            return;
        }
        AffineTransform seen = new AffineTransform(view.seen());
        seen.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        Shape shape = seen.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        if (image.isStencil() && image.getWidth() == 1 && image.getHeight() == 1) {
            addRule(shape);
            return;
        }
        boolean opaque = !image.isStencil()
                && getGraphicsState().getSoftMask() == null
                && (!(image instanceof PDImageXObject object)
                        || object.getSoftMask() == null && object.getMask() == null);
        Paint paint = group.lay(Paint.picture(getGraphicsState()));
        painted.addPicture(box(shape.getBounds2D()), shape, opaque, paint, clip());
    }

    /** Rules that come from DVI by way of PostScript are stencils of one dot. */
    private void addRule(Shape dot) {
        painted.addRuleIfThin(box(dot.getBounds2D()));
        fill(dot, Paint.fill(getGraphicsState()));
    }

    @Override
    public void strokePath() throws IOException {
        stroke();
        endPath();
    }

    private void stroke() {
        Paint paint = group.lay(Paint.stroke(getGraphicsState()));
        if (!layers.isOff()) {
            path.strokes(transformWidth(getGraphicsState().getLineWidth()))
                    .forEach(box -> painted.addStroke(box, paint, clip()));
        }
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        fill(windingRule);
        endPath();
    }

    private void fill(int windingRule) {
        if (!layers.isOff() && !path.isEmpty()) {
            path.rectangles().forEach(painted::addRuleIfThin);
            fill(path.filled(windingRule), Paint.fill(getGraphicsState()));
        }
    }

    /** Through a soft mask a shadow or a glow is painted, which covers nothing. */
    private void fill(Shape shape, Paint paint) {
        if (getGraphicsState().getSoftMask() == null) {
            painted.addFill(shape, group.lay(paint), clip());
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fill(windingRule);
        stroke();
        endPath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        if (!layers.isOff()) {
            fill(new Rectangle2D.Double(0, 0, view.width(), view.height()), Paint.picture(getGraphicsState()));
        }
    }

    private static Box box(Rectangle2D rectangle) {
        return new Box(rectangle.getMinX(), rectangle.getMinY(), rectangle.getMaxX(), rectangle.getMaxY());
    }
}
