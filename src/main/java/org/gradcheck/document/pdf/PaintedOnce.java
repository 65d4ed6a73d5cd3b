package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Glyphs without those painted again at almost the same spot, as programs do to make a text look bold. */
final class PaintedOnce {

    private static final double SAME_SPOT = 0.12;

    private final Map<String, List<Glyph>> byTextAndHeight = new HashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();

    void add(Glyph glyph) {
        List<Glyph> near = byTextAndHeight.computeIfAbsent(
                glyph.text() + '@' + Math.round(glyph.baseline() / 2), key -> new ArrayList<>());
        if (near.stream().noneMatch(other -> isSameSpot(glyph, other))) {
            near.add(glyph);
            glyphs.add(glyph);
        }
    }

    private static boolean isSameSpot(Glyph a, Glyph b) {
        return Math.abs(a.box().x0() - b.box().x0()) < SAME_SPOT * a.size()
                && Math.abs(a.baseline() - b.baseline()) < SAME_SPOT * a.size()
                && Math.abs(a.size() - b.size()) < SAME_SPOT * a.size();
    }

    List<Glyph> glyphs() {
        return glyphs;
    }
}
