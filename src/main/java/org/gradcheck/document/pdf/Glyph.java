package org.gradcheck.document.pdf;

import org.gradcheck.document.Place.Box;

/**
 * A character as it stands on the page; coordinates in points, origin at the upper left, y downwards.
 *
 * @param text what it says in Unicode
 * @param box its advance width, and its ink from top to bottom
 * @param baseline the y on which it stands
 * @param size the font size as it is seen
 * @param font the font's kind
 * @param order how many things were painted before it
 */
record Glyph(String text, Box box, double baseline, double size, FontKind font, int order) {

    boolean isBlank() {
        boolean plain = text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) <= '~';
        return !plain && text.isBlank();
    }

    double centreX() {
        return (box.x0() + box.x1()) / 2;
    }

    double centreY() {
        return (box.y0() + box.y1()) / 2;
    }
}
