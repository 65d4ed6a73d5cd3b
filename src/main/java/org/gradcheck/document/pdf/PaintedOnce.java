package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Glyphs without those painted again at almost the same spot, as programs do to make a text look bold. */
final class PaintedOnce {

    private static final double SAME_SPOT = 0.12;
    private static final double SHADOW = 0.4;
    private static final int SHADOW_ROWS = 3;
    private static final double MOSTLY = 0.6;

    private final PageBudget budget;

    private final Map<Long, Row> rows = new HashMap<>();
    private long lastRow = Long.MIN_VALUE;
    private Row last = new Row();
    private final Map<Long, Digits> digits = new HashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Remark> overprinted = new ArrayList<>();

    /**
     * Glyphs of almost one height. A line is mostly painted from left to right, and what begins behind all others repeats
     * none of them: they are told apart by their text only when they have to be.
     */
    private static final class Row {

        private final List<Glyph> glyphs = new ArrayList<>();
        private final Map<String, List<Glyph>> byText = new HashMap<>();
        private double furthest = Double.NEGATIVE_INFINITY;
        private int known;

        boolean isBehindAll(Glyph glyph) {
            return glyph.box().x0() - furthest >= SAME_SPOT * glyph.size();
        }

        void add(Glyph glyph) {
            glyphs.add(glyph);
            furthest = Math.max(furthest, glyph.box().x0());
        }

        List<Glyph> with(String text) {
            for (; known < glyphs.size(); known++) {
                byText.computeIfAbsent(glyphs.get(known).text(), key -> new ArrayList<>())
                        .add(glyphs.get(known));
            }
            return byText.getOrDefault(text, List.of());
        }
    }

    /** Digits of almost one height, and how far they reach. */
    private static final class Digits {

        private final List<Glyph> glyphs = new ArrayList<>();
        private double furthest = Double.NEGATIVE_INFINITY;

        void add(Glyph digit) {
            glyphs.add(digit);
            furthest = Math.max(furthest, digit.box().x1());
        }
    }

    PaintedOnce(PageBudget budget) {
        this.budget = budget;
    }

    void add(Glyph glyph) {
        long row = row(glyph);
        if (row != lastRow) {
            lastRow = row;
            last = rows.computeIfAbsent(row, height -> new Row());
        }
        if (last.isBehindAll(glyph) || !isAnySpot(glyph, last.with(glyph.text()), SAME_SPOT)) {
            last.add(glyph);
            glyphs.add(glyph);
            if (isDigit(glyph.text())) {
                addDigit(glyph);
            }
        }
    }

    private static long row(Glyph glyph) {
        return Math.round(glyph.baseline() / 2);
    }

    /** Whether a glyph that can't be seen is only the shadow of one that can. */
    boolean isShadow(Glyph glyph) {
        for (long row = row(glyph) - SHADOW_ROWS; row <= row(glyph) + SHADOW_ROWS; row++) {
            Row near = rows.get(row);
            if (near != null && isAnySpot(glyph, near.with(glyph.text()), SHADOW)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    private boolean isAnySpot(Glyph glyph, List<Glyph> others, double near) {
        budget.comparisons(others.size());
        for (Glyph other : others) {
            if (isSpot(glyph, other, near)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpot(Glyph a, Glyph b, double near) {
        return Math.abs(a.box().x0() - b.box().x0()) < near * a.size()
                && Math.abs(a.baseline() - b.baseline()) < near * a.size()
                && Math.abs(a.size() - b.size()) < SAME_SPOT * a.size();
    }

    private void addDigit(Glyph digit) {
        long row = Math.round(digit.baseline() / 4);
        boolean over = false;
        for (long y = row - 1; y <= row + 1; y++) {
            Digits near = digits.get(y);
            if (near != null && near.furthest > digit.box().x0()) {
                budget.comparisons(near.glyphs.size());
                for (Glyph other : near.glyphs) {
                    over |= covers(digit, other);
                }
            }
        }
        if (over && overprinted.isEmpty()) {
            overprinted.add(new Remark(digit.box(), "hidden-text", "has digits painted over other digits."));
        }
        digits.computeIfAbsent(row, key -> new Digits()).add(digit);
    }

    private static boolean covers(Glyph a, Glyph b) {
        return a.box().x1() > b.box().x0()
                && b.box().x1() > a.box().x0()
                && overlap(a.box().x0(), a.box().x1(), b.box().x0(), b.box().x1()) > MOSTLY
                && overlap(a.box().y0(), a.box().y1(), b.box().y0(), b.box().y1()) > MOSTLY;
    }

    /** The part of the shorter interval that lies in the other. */
    private static double overlap(double a0, double a1, double b0, double b1) {
        return (Math.min(a1, b1) - Math.max(a0, b0)) / Math.max(1e-6, Math.min(a1 - a0, b1 - b0));
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Digits that stand on other ones. */
    List<Remark> overprinted() {
        return overprinted;
    }
}
