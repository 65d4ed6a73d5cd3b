package org.gradcheck.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs a page's content stream once and notes the glyphs it shows, beside all else that it paints. */
final class PageEngine extends PaintEngine {

    private final PDPage page;
    private final GlyphShapes shapes;
    private final FontLimits fontLimits;
    private final MarkedText marked = new MarkedText();
    private final Inks inks = new Inks();

    private PageEngine(PDPage page, int rotation, GlyphShapes shapes, FontLimits fontLimits, HiddenLayers layers) {
        super(page, PageView.of(page, rotation), layers);
        this.page = page;
        this.shapes = shapes;
        this.fontLimits = fontLimits;
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

    private PageContent read() throws IOException {
        processPage(new WholePage(page));
        new PageAnnotations(this, painted, layers, view.seen(), budget).read(page);
        return painted.content(view.width(), view.height());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
            fontLimits.check(operator.getName(), name, getResources());
        }
        super.processOperator(operator, operands);
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
        GlyphSpan span = GlyphSpan.of(view.seen(), upright(matrix, font), displacement.getX());
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
}
