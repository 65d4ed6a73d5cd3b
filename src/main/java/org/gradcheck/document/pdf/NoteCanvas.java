package org.gradcheck.document.pdf;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.gradcheck.document.Place.Box;

/** Draws what an annotation looks like, in the coordinates in which the page is seen. */
final class NoteCanvas implements AutoCloseable {

    /** The share of a font's size by which heavy letters are drawn thicker; the font has no bold. */
    private static final double HEAVY = 0.04;

    private final Box box;
    private final PDAppearanceStream appearance;
    private final PDPageContentStream content;

    /** @param box the annotation as it is seen */
    NoteCanvas(PDDocument document, PageSpace space, Box box) throws IOException {
        this.box = box;
        this.appearance = new PDAppearanceStream(document);
        appearance.setBBox(new PDRectangle((float) (box.x1() - box.x0()), (float) (box.y1() - box.y0())));
        appearance.setMatrix(space.upright());
        appearance.setResources(new PDResources());
        this.content = new PDPageContentStream(document, appearance);
    }

    PDAppearanceStream appearance() {
        return appearance;
    }

    /** What is drawn from now on lets through what lies under it, as a marker pen does. */
    NoteCanvas asMarker() throws IOException {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setBlendMode(BlendMode.MULTIPLY);
        content.setGraphicsStateParameters(state);
        return this;
    }

    void fill(Box area, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect(x(area.x0()), y(area.y1()), (float) (area.x1() - area.x0()), (float) (area.y1() - area.y0()));
        content.fill();
    }

    /** A line through points: x and y of each in turn. */
    void line(Color colour, double thickness, double... points) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth((float) thickness);
        content.setLineCapStyle(1);
        content.setLineJoinStyle(1);
        content.moveTo(x(points[0]), y(points[1]));
        for (int i = 2; i < points.length; i += 2) {
            content.lineTo(x(points[i]), y(points[i + 1]));
        }
        content.stroke();
    }

    /** A text on a baseline that begins at x. */
    void text(String writable, NoteFont font, double size, double x, double baseline, Color colour, boolean heavy)
            throws IOException {
        content.beginText();
        content.setFont(font.font(), (float) size);
        content.setNonStrokingColor(colour);
        content.setStrokingColor(colour);
        content.setLineWidth((float) (HEAVY * size));
        content.setRenderingMode(heavy ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.newLineAtOffset(x(x), y(baseline));
        content.showText(writable);
        content.endText();
    }

    private float x(double seen) {
        return (float) (seen - box.x0());
    }

    private float y(double seen) {
        return (float) (box.y1() - seen);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
