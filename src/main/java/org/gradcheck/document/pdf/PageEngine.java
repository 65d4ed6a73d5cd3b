package org.gradcheck.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gradcheck.document.Place.Box;
import org.jspecify.annotations.Nullable;

/** Runs a page's content stream once and notes the glyphs, lines and pictures it paints. */
final class PageEngine extends PDFGraphicsStreamEngine {

    private static final int MAX_GLYPHS = 60_000;
    private static final int MAX_PATHS = 400_000;
    private static final int MAX_FORMS = 20_000;

    private final PDPage page;
    private final int rotation;
    private final GlyphShapes shapes;
    private final HiddenLayers layers;
    private final AffineTransform view;
    private final Painted painted = new Painted();
    private final PagePath path = new PagePath();
    private int paths;
    private int forms;
    private Point2D.Float current = new Point2D.Float();

    private PageEngine(PDPage page, int rotation, GlyphShapes shapes, HiddenLayers layers) {
        super(page);
        this.page = page;
        this.rotation = rotation;
        this.shapes = shapes;
        this.layers = layers;
        this.view = view(page.getCropBox(), rotation);
    }

    /** Reads the page as it is shown or, where most of its text then lies on its side, turned so that it stands. */
    static PageContent read(PDPage page, GlyphShapes shapes, HiddenLayers layers) throws IOException {
        int shown = Math.floorMod(page.getRotation(), 360);
        PageEngine engine = new PageEngine(page, shown, shapes, layers);
        PageContent content = engine.read();
        int turn = engine.painted.mostFrequentTurn();
        return turn == 0 ? content : new PageEngine(page, (shown + turn) % 360, shapes, layers).read();
    }

    /** From the page's own coordinates to what a reader sees: origin at the upper left, y downwards, turned upright. */
    private static AffineTransform view(PDRectangle crop, int rotation) {
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

    private PageContent read() throws IOException {
        processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
        boolean turned = rotation % 180 == 90;
        PDRectangle crop = page.getCropBox();
        return painted.content(
                turned ? crop.getHeight() : crop.getWidth(), turned ? crop.getWidth() : crop.getHeight());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (painted.count() > MAX_GLYPHS) {
            throw new PageLimit();
        }
        AffineTransform seen = new AffineTransform(view);
        seen.concatenate(matrix.createAffineTransform());
        GlyphShape shape = shapes.of(font, code);
        double size = Math.hypot(seen.getShearX(), seen.getScaleY()) * shape.scale();
        Point2D start = seen.transform(new Point2D.Double(0, 0), null);
        Point2D end = seen.transform(new Point2D.Double(displacement.getX(), 0), null);
        if (!Double.isFinite(size) || !painted.isUpright(start, end)) {
            return;
        }
        Box box = new Box(
                Math.min(start.getX(), end.getX()),
                start.getY() - shape.top() * size,
                Math.max(start.getX(), end.getX()),
                start.getY() - shape.bottom() * size);
        Glyph glyph = new Glyph(shape.text(), box, start.getY(), size, shape.kind(), painted.count());
        painted.add(glyph, isInvisible(), TextPaint.of(getGraphicsState()), shape.trusted());
    }

    private boolean isInvisible() {
        return layers.isOff() || TextPaint.isInvisible(getGraphicsState());
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MAX_FORMS) {
            throw new PageLimit();
        }
        super.showForm(form);
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        layers.begin(tag, properties);
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
        super.endMarkedContentSequence();
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        AffineTransform seen = new AffineTransform(view);
        seen.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        Rectangle2D box =
                seen.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        boolean opaque = !image.isStencil()
                && (!(image instanceof PDImageXObject object)
                        || object.getSoftMask() == null && object.getMask() == null);
        painted.addPicture(box(box), opaque && !layers.isOff());
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
        count();
        current = new Point2D.Float(x, y);
        path.moveTo(view.transform(current, null));
    }

    @Override
    public void lineTo(float x, float y) throws IOException {
        count();
        current = new Point2D.Float(x, y);
        path.lineTo(view.transform(current, null));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) throws IOException {
        count();
        current = new Point2D.Float(x3, y3);
        path.curveTo(view.transform(current, null));
    }

    private void count() throws PageLimit {
        if (++paths > MAX_PATHS) {
            throw new PageLimit();
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        float width = transformWidth(getGraphicsState().getLineWidth());
        path.strokes(width).forEach(painted::addStroke);
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        for (Box box : path.rectangles()) {
            painted.addFill(box, TextPaint.of(getGraphicsState()));
        }
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        List<Box> borders =
                new ArrayList<>(path.strokes(transformWidth(getGraphicsState().getLineWidth())));
        fillPath(windingRule);
        borders.forEach(painted::addStroke);
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName shadingName) {}

    private static Box box(Rectangle2D rectangle) {
        return new Box(rectangle.getMinX(), rectangle.getMinY(), rectangle.getMaxX(), rectangle.getMaxY());
    }
}
