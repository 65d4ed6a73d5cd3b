package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.document.Place.Box;

/** Glyphs without those painted again at almost the same spot, as programs do to make a text look bold. */
final class PaintedOnce {

    private static final double SAME_SPOT = 0.12;
    private static final double MOSTLY = 0.6;

    private final Map<String, List<Glyph>> byTextAndHeight = new HashMap<>();
    private final Map<Long, List<Glyph>> digitsByPlace = new HashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Remark> overprinted = new ArrayList<>();

    void add(Glyph glyph) {
        List<Glyph> near = byTextAndHeight.computeIfAbsent(
                glyph.text() + '@' + Math.round(glyph.baseline() / 2), key -> new ArrayList<>());
        if (near.stream().noneMatch(other -> isSameSpot(glyph, other))) {
            near.add(glyph);
            glyphs.add(glyph);
            if (glyph.text().matches("[0-9]")) {
                addDigit(glyph);
            }
        }
    }

    private static boolean isSameSpot(Glyph a, Glyph b) {
        return Math.abs(a.box().x0() - b.box().x0()) < SAME_SPOT * a.size()
                && Math.abs(a.baseline() - b.baseline()) < SAME_SPOT * a.size()
                && Math.abs(a.size() - b.size()) < SAME_SPOT * a.size();
    }

    private void addDigit(Glyph digit) {
        long row = Math.round(digit.baseline() / 4);
        boolean over = false;
        for (long y = row - 1; y <= row + 1; y++) {
            over |= digitsByPlace.getOrDefault(y, List.of()).stream().anyMatch(other -> covers(digit, other));
        }
        if (over && overprinted.isEmpty()) {
            overprinted.add(new Remark(digit.box(), "hidden-text", "has digits painted over other digits."));
        }
        digitsByPlace.computeIfAbsent(row, key -> new ArrayList<>()).add(digit);
    }

    private static boolean covers(Glyph a, Glyph b) {
        return overlap(a.box().x0(), a.box().x1(), b.box().x0(), b.box().x1()) > MOSTLY
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
