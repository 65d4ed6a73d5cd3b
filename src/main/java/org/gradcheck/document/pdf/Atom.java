package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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

    private static final String OPERATORS = "∑∏∫∮⋃⋂∐";
    private static final String BRACKETS =
            "()[]{}|‖∥⟨⟩⌊⌋⌈⌉\u239B\u239C\u239D\u239E\u239F\u23A0\u23A1\u23A2\u23A3\u23A4\u23A5\u23A6"
                    + "\u23A7\u23A8\u23A9\u23AA\u23AB\u23AC\u23AD";
    private static final String PRIME = "′";
    private static final double TALL = 1.15;
    private static final double OFF_AXIS = 0.25;

    enum Kind {
        /** From a text font. */
        TEXT,
        /** From a slanted text font: words in running text, names of quantities in a formula. */
        SLANTED,
        /** From a font for formulas. */
        SYMBOL,
        /** A big operator or bracket, which has no baseline of its own. */
        BIG,
        /** A fraction or root. */
        BUILT
    }

    static Atom of(Glyph glyph) {
        boolean plain = isPlain(glyph);
        boolean big = glyph.font().extension() || !plain && isBig(glyph);
        boolean symbol = glyph.font().mathematical()
                || !plain && (glyph.text().equals(PRIME) || MathSymbols.isOnlyMathematical(glyph.text()));
        Kind kind = big ? Kind.BIG : symbol ? Kind.SYMBOL : glyph.font().slanted() ? Kind.SLANTED : Kind.TEXT;
        double axis = big ? glyph.centreY() : glyph.baseline() - AXIS * glyph.size();
        double baseline = big ? axis + AXIS * glyph.size() : glyph.baseline();
        return new Atom(
                glyph.box(),
                baseline,
                axis,
                glyph.size(),
                glyph.text(),
                plain ? glyph.text() : MathSymbols.latex(glyph.text()),
                kind,
                glyph.font().bold(),
                glyph.order());
    }

    /** A Latin letter or digit, as most glyphs are: it stands for itself and is no operator. */
    private static boolean isPlain(Glyph glyph) {
        char first = glyph.text().charAt(0);
        return glyph.text().length() == 1
                && (first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z' || first >= '0' && first <= '9');
    }

    /** Tall brackets hang from their baseline or stand high above it; the signs for sums are told by themselves. */
    private static boolean isBig(Glyph glyph) {
        if (OPERATORS.contains(glyph.text())) {
            return true;
        }
        double height = glyph.box().y1() - glyph.box().y0();
        double centre = glyph.baseline() - AXIS * glyph.size();
        return BRACKETS.contains(glyph.text())
                && (glyph.font().stretching()
                        || height > TALL * glyph.size()
                        || Math.abs(glyph.centreY() - centre) > OFF_AXIS * glyph.size());
    }

    static Atom built(Box box, double axis, double size, String latex, int order) {
        return new Atom(box, axis + AXIS * size, axis, size, latex, latex, Kind.BUILT, false, order);
    }

    /** A tall bracket or root, put together from its parts. */
    static Atom sign(List<Atom> parts, String text) {
        Box box = box(parts);
        Atom first = parts.get(0);
        double axis = (box.y0() + box.y1()) / 2;
        return new Atom(
                box,
                axis + AXIS * first.size(),
                axis,
                first.size(),
                text,
                MathSymbols.latex(text),
                Kind.BIG,
                first.bold(),
                first.order());
    }

    /** Signs of one line under one bar. */
    static Atom overlined(List<Atom> parts, Box bar) {
        Atom first = parts.get(0);
        String latex = "\\overline{" + RowText.latex(parts) + "}";
        return new Atom(
                box(parts).union(bar),
                first.baseline(),
                first.axis(),
                first.size(),
                latex,
                latex,
                Kind.SYMBOL,
                first.bold(),
                first.order());
    }

    Atom accented(String accentedText, String accentedLatex, Box accentBox) {
        return new Atom(
                new Box(box.x0(), Math.min(box.y0(), accentBox.y0()), box.x1(), box.y1()),
                baseline,
                axis,
                size,
                accentedText,
                accentedLatex,
                accentedLatex.startsWith("\\") && Character.isLetter(text.charAt(0)) ? Kind.SYMBOL : kind,
                bold,
                order);
    }

    /** The smallest box that holds all of these; there is at least one. */
    static Box box(List<Atom> atoms) {
        Box box = atoms.get(0).box;
        double x0 = box.x0();
        double y0 = box.y0();
        double x1 = box.x1();
        double y1 = box.y1();
        for (Atom atom : atoms) {
            Box other = atom.box;
            // Math.min and Math.max would care for numbers that are none, which takes time and never comes up here.
            x0 = other.x0() < x0 ? other.x0() : x0;
            y0 = other.y0() < y0 ? other.y0() : y0;
            x1 = other.x1() > x1 ? other.x1() : x1;
            y1 = other.y1() > y1 ? other.y1() : y1;
        }
        return new Box(x0, y0, x1, y1);
    }

    /** The atoms but for these very ones. */
    static List<Atom> without(List<Atom> atoms, List<Atom> others) {
        if (others.isEmpty()) {
            return atoms;
        }
        Set<Atom> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(others);
        // To ask the set takes longer than to see first that no atom left out was painted at this point.
        BitSet orders = new BitSet();
        others.forEach(atom -> orders.set(atom.order()));
        List<Atom> kept = new ArrayList<>(atoms.size());
        for (Atom atom : atoms) {
            if (!orders.get(atom.order()) || !left.contains(atom)) {
                kept.add(atom);
            }
        }
        return kept;
    }

    /** Whether it is one of the letters from a to z. */
    boolean isPlainLetter() {
        return text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    }

    boolean isMathematical() {
        return kind != Kind.TEXT && kind != Kind.SLANTED;
    }

    /** Whether its place within a line is told by its middle rather than by its baseline. */
    boolean isCentred() {
        return kind == Kind.BIG || kind == Kind.BUILT;
    }

    /** A bracket that is taller than two lines is told by what stands in it: its middle may be off the line's. */
    boolean isTallBracket() {
        return kind == Kind.BIG && BRACKETS.contains(text) && box.y1() - box.y0() > 2 * size;
    }

    /** Whether what stands above or below it may belong to it: a bracket has nothing there. */
    boolean isOperator() {
        return isCentred() && !BRACKETS.contains(text);
    }

    double width() {
        return box.x1() - box.x0();
    }

    double centreX() {
        return (box.x0() + box.x1()) / 2;
    }
}
