package org.gradcheck.document.pdf;

import java.util.List;
import org.gradcheck.document.Place.Box;

/** Word processors draw a tall bracket, root or sum as the sign of a larger font; here they get the size of the text. */
final class StretchedSigns {

    private static final String SIGNS = "()[]{}|‖∥⟨⟩⌊⌋⌈⌉√∑∏∫";
    private static final String CLOSING = ")]}⟩⌋⌉";

    /** How far away the text may be, in font sizes of the sign. */
    private static final double NEAR = 1.2;

    private StretchedSigns() {}

    static List<Glyph> levelled(List<Glyph> glyphs) {
        if (!hasAny(glyphs)) {
            return glyphs;
        }
        List<Glyph> text =
                glyphs.stream().filter(glyph -> !glyph.font().stretching()).toList();
        return glyphs.stream()
                .map(glyph -> isSign(glyph) ? levelled(glyph, text) : glyph)
                .toList();
    }

    private static boolean hasAny(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (glyph.font().stretching()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(Glyph glyph) {
        return glyph.font().stretching() && SIGNS.contains(glyph.text());
    }

    private static Glyph levelled(Glyph sign, List<Glyph> text) {
        double size = text.stream()
                .filter(glyph -> isInside(glyph, sign))
                .mapToDouble(Glyph::size)
                .max()
                .orElse(sign.size());
        return new Glyph(
                sign.text(), sign.box(), sign.baseline(), Math.min(size, sign.size()), sign.font(), sign.order());
    }

    /** Beside the sign, on the side of what it encloses. */
    private static boolean isInside(Glyph glyph, Glyph sign) {
        Box box = glyph.box();
        Box bracket = sign.box();
        double gap = CLOSING.contains(sign.text()) ? bracket.x0() - box.x1() : box.x0() - bracket.x1();
        boolean beside = box.y1() > bracket.y0() && box.y0() < bracket.y1();
        return beside && gap > -0.1 * sign.size() && gap < NEAR * sign.size();
    }
}
