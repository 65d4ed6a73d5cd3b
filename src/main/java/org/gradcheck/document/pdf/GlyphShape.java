package org.gradcheck.document.pdf;

import org.gradcheck.document.Place.Box;

/**
 * What all glyphs of a code in a font share.
 *
 * @param text in Unicode
 * @param top how far the ink reaches above the baseline, in font sizes
 * @param bottom how far above the baseline the ink begins; negative below it
 * @param scale font size for one unit of the text matrix
 * @param rise how far above the baseline the glyph stands as it is drawn: some fonts have raised digits of their own
 * @param trusted whether the font tells the meaning of the code, and all it tells agrees
 */
record GlyphShape(String text, double top, double bottom, double scale, double rise, FontKind kind, boolean trusted) {

    private static final double DIGIT_HEIGHT = 0.67;
    private static final double LEAST_RISE = 0.2;
    private static final double TALLEST = 0.55;

    /**
     * A digit that the font draws small and high up, as those for the marks of footnotes, has the size and the baseline it
     * seems to have.
     */
    static GlyphShape of(String text, double top, double bottom, FontKind kind, boolean trusted) {
        boolean raised = text.length() == 1
                && text.charAt(0) >= '0'
                && text.charAt(0) <= '9'
                && bottom > LEAST_RISE
                && top - bottom < TALLEST;
        double scale = raised ? (top - bottom) / DIGIT_HEIGHT : 1;
        return new GlyphShape(text, top, bottom, scale, raised ? bottom : 0, kind, trusted);
    }

    /** The glyph where it stands on the page. */
    Glyph at(GlyphSpan span, int order) {
        double unit = span.unit();
        Box box = new Box(
                Math.min(span.x0(), span.x1()),
                span.y0() - top * unit,
                Math.max(span.x0(), span.x1()),
                span.y0() - bottom * unit);
        return new Glyph(text, box, span.y0() - rise * unit, unit * scale, kind, order);
    }
}
