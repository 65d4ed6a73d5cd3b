package org.gradcheck.document.pdf;

import org.gradcheck.document.Place.Box;

/**
 * What stands between two gaps of a line.
 *
 * @param text as ordinary text, with raised and lowered text marked
 * @param latex as mathematics
 * @param mathematical whether it holds anything that only a formula holds
 * @param bold whether all of it is set in a heavy weight
 * @param gap the white space before it, in font sizes
 */
record Chunk(String text, String latex, boolean mathematical, boolean bold, Box box, double gap) {

    Chunk behind(double white) {
        return new Chunk(text, latex, mathematical, bold, box, white);
    }
}
