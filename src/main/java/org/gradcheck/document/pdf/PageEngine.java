package org.gradcheck.document.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gradcheck.document.Place.Box;
import org.jspecify.annotations.Nullable;

/** Runs a page's content stream once and notes the glyphs, lines and pictures it paints. */
final class PageEngine extends PDFGraphicsStreamEngine {

    private static final int NO_CLIP = -1;

    private final PDPage page;
    private final int rotation;
    private final GlyphShapes shapes;
    private final FontLimits fontLimits;
    private final HiddenLayers layers;
    private final AffineTransform view;
    private final AffineTransform back;
    private final PageBudget budget = new PageBudget();
    private final Painted painted = new Painted(budget);
    private final MarkedText marked = new MarkedText();
    private final PagePath path = new PagePath();
    private final Inks inks = new Inks();
    private Point2D.Float current = new Point2D.Float();
    private int clipRule = NO_CLIP;
    private List<Path2D> clipPaths = List.of();
    private Clip clip = Clip.NONE;
    private Group group = Group.PAGE;

    private PageEngine(
            PDPage page, int rotation, GlyphShapes shapes, FontLimits fontLimits, HiddenLayers layers) {
        super(page);
        this.page = page;
        this.rotation = rotation;
        this.shapes = shapes;
        this.fontLimits = fontLimits;
        this.layers = layers;
        this.view = view(page.getCropBox(), rotation);
        this.back = inverse(view);
    }

    /** Reads the page as it is shown or, where most of its text then lies on its side, turned so that it stands. */
    static PageContent read(PDPage page, GlyphShapes shapes, FontLimits limits, HiddenLayers layers)
            throws IOException {
        int shown = Math.floorMod(page.getRotation(), 360);
        PageEngine engine = new PageEngine(page, shown, shapes, limits, layers);
        PageContent content = engine.read();
        int turn = engine.painted.mostFrequentTurn();
        return turn == 0 ? content : new PageEngine(page, (shown + turn) % 360, shapes, limits, layers).read();
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

    private static AffineTransform inverse(AffineTransform view) {
        try {
            return view.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a turn of the page that can't be turned back: " + view, e);
        }
    }

    private PageContent read() throws IOException {
        processPage(new WholePage(page));
        new PageAnnotations(this, painted, layers, view, budget).read(page);
        return painted.content(width(), height());
    }

    private double width() {
        return rotation % 180 == 90
                ? page.getCropBox().getHeight()
                : page.getCropBox().getWidth();
    }

    private double height() {
        return rotation % 180 == 90
                ? page.getCropBox().getWidth()
                : page.getCropBox().getHeight();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
            checkFont(operator.getName(), name);
        }
        super.processOperator(operator, operands);
    }

    private void checkFont(String operator, COSName name) {
        COSDictionary resources = getResources() == null ? null : getResources().getCOSObject();
        if (resources != null && operator.equals(OperatorName.SET_FONT_AND_SIZE)) {
            COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
            fontLimits.check(fonts == null ? null : fonts.getCOSDictionary(name));
        } else if (resources != null && operator.equals(OperatorName.SET_GRAPHICS_STATE_PARAMS)) {
            COSDictionary states = resources.getCOSDictionary(COSName.EXT_G_STATE);
            COSDictionary state = states == null ? null : states.getCOSDictionary(name);
            COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
            fontLimits.check(font != null && font.getObject(0) instanceof COSDictionary set ? set : null);
        }
    }

    @Override
    public void saveGraphicsState() {
        budget.nesting(getGraphicsStackSize());
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        painted.endTextClip();
        super.restoreGraphicsState();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.glyph();
        GlyphSpan span = GlyphSpan.of(view, upright(matrix, font), displacement.getX());
        GlyphShape shape = shapes.of(font, code);
        if (!span.isFinite()) {
            return;
        }
        Glyph glyph = shape.at(span, painted.count());
        marked.add(glyph);
        painted.countTurn(span.quarter());
        if (span.isUpright()) {
            show(glyph, span.legible(), shape.trusted());
        }
    }

    /** Bitmap fonts may count downwards, in a text that does so too. */
    private static Matrix upright(Matrix text, PDFont font) {
        boolean downwards =
                font instanceof PDType3Font drawn && drawn.getFontMatrix().getScaleY() < 0;
        return downwards ? Matrix.getScaleInstance(1, -1).multiply(text) : text;
    }

    private void show(Glyph glyph, boolean legible, boolean trusted) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (layers.isOff() || !legible) {
            painted.add(glyph, Ink.NONE, clip(), trusted);
        } else if (mode == RenderingMode.NEITHER_CLIP) {
            painted.addToTextClip(glyph, clip(), trusted);
        } else {
            painted.add(glyph, inks.of(getGraphicsState(), group), clip(), trusted);
        }
    }

    /** The clipping paths in force; PDFBox keeps one list as long as they stay the same. */
    private Clip clip() {
        List<Path2D> paths = getGraphicsState().getCurrentClippingPaths();
        if (paths != clipPaths || paths.size() != clip.paths().size()) {
            budget.nesting(paths.size());
            clipPaths = paths;
            clip = Clip.of(paths, view, budget);
        }
        return clip;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.form();
        int depth = layers.depth();
        boolean off = layers.isOff();
        layers.enter(form.getCOSObject().getCOSDictionary(COSName.OC));
        super.showForm(new WholeForm(form));
        layers.returnTo(depth, off);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        budget.form();
        Group outer = group;
        int depth = layers.depth();
        boolean off = layers.isOff();
        group = group.within(getGraphicsState());
        layers.enter(form.getCOSObject().getCOSDictionary(COSName.OC));
        super.showTransparencyGroup(form);
        layers.returnTo(depth, off);
        group = outer;
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        budget.nesting(layers.depth());
        layers.begin(tag, properties);
        marked.begin(properties);
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
        marked.end().ifPresent(painted::remark);
        super.endMarkedContentSequence();
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        budget.picture();
        if (layers.isOff() || image instanceof PDImageXObject object && layers.hides(object.getCOSObject())) {
            return;
        }
        AffineTransform seen = new AffineTransform(view);
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
        path.moveTo(view.transform(current, null));
    }

    @Override
    public void lineTo(float x, float y) throws IOException {
        budget.point();
        current = new Point2D.Float(x, y);
        path.lineTo(view.transform(current, null));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) throws IOException {
        budget.point();
        current = new Point2D.Float(x3, y3);
        path.curveTo(
                view.transform(new Point2D.Float(x1, y1), null),
                view.transform(new Point2D.Float(x2, y2), null),
                view.transform(current, null));
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
            clipping.transform(back);
            getGraphicsState().intersectClippingPath(new GeneralPath(clipping));
        }
        clipRule = NO_CLIP;
        path.clear();
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
    public void clip(int windingRule) {
        clipRule = windingRule;
    }

    @Override
    public void shadingFill(COSName shadingName) {
        if (!layers.isOff()) {
            fill(new Rectangle2D.Double(0, 0, width(), height()), Paint.picture(getGraphicsState()));
        }
    }

    private static Box box(Rectangle2D rectangle) {
        return new Box(rectangle.getMinX(), rectangle.getMinY(), rectangle.getMaxX(), rectangle.getMaxY());
    }
}
