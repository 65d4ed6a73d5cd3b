package org.gradcheck.document.pdf;

/**
 * What all glyphs of a code in a font share.
 *
 * @param text in Unicode
 * @param top how far the ink reaches above the baseline, in font sizes
 * @param bottom how far above the baseline the ink begins; negative below it
 * @param scale font size for one unit of the text matrix
 * @param trusted whether the font tells the meaning of the code, and all it tells agrees
 */
record GlyphShape(String text, double top, double bottom, double scale, FontKind kind, boolean trusted) {}
