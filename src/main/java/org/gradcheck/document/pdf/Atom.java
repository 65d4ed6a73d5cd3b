package org.gradcheck.document.pdf;

import org.gradcheck.document.MathSymbols;
import org.gradcheck.document.Place.Box;

/**
 * The smallest thing lines are made of: a glyph, or a fraction or root that was put together already.
 *
 * @param box where it stands
 * @param baseline the y on which it stands
 * @param axis the y of the fraction bars and minus signs beside it
 * @param size the font size
 * @param text as ordinary text
 * @param latex as mathematics
 * @param kind what it is made of
 * @param bold whether it is set in a heavy weight
 * @param order how many things were painted before it
 */
record Atom(
        Box box,
        double baseline,
        double axis,
        double size,
        String text,
        String latex,
        Kind kind,
        boolean bold,
        int order) {

    /** TeX's fraction bars stand a quarter of the font size above the baseline. */
    static final double AXIS = 0.25;

    enum Kind {
        /** From a text font. */
        TEXT,
        /** From a font for formulas. */
        SYMBOL,
        /** A big operator or bracket, which has no baseline of its own. */
        BIG,
        /** A fraction or root. */
        BUILT
    }

    static Atom of(Glyph glyph) {
        boolean big = glyph.font().extension();
        boolean symbol = glyph.font().mathematical() || MathSymbols.isOnlyMathematical(glyph.text());
        Kind kind = big ? Kind.BIG : symbol ? Kind.SYMBOL : Kind.TEXT;
        double axis = big ? glyph.centreY() : glyph.baseline() - AXIS * glyph.size();
        double baseline = big ? axis + AXIS * glyph.size() : glyph.baseline();
        return new Atom(
                glyph.box(),
                baseline,
                axis,
                glyph.size(),
                glyph.text(),
                MathSymbols.latex(glyph.text()),
                kind,
                glyph.font().bold(),
                glyph.order());
    }

    static Atom built(Box box, double axis, double size, String latex, int order) {
        return new Atom(box, axis + AXIS * size, axis, size, latex, latex, Kind.BUILT, false, order);
    }

    Atom accented(String accentedText, String accentedLatex, Box accentBox) {
        return new Atom(
                new Box(box.x0(), Math.min(box.y0(), accentBox.y0()), box.x1(), box.y1()),
                baseline,
                axis,
                size,
                accentedText,
                accentedLatex,
                kind,
                bold,
                order);
    }

    boolean isMathematical() {
        return kind != Kind.TEXT;
    }

    /** Whether its place within a line is told by its middle rather than by its baseline. */
    boolean isCentred() {
        return kind == Kind.BIG || kind == Kind.BUILT;
    }

    double width() {
        return box.x1() - box.x0();
    }

    double centreX() {
        return (box.x0() + box.x1()) / 2;
    }
}
