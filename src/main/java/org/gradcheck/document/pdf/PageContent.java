package org.gradcheck.document.pdf;

import java.util.List;
import org.gradcheck.document.Place.Box;

/**
 * What is painted on a page.
 *
 * @param width of the page in points, as it is seen
 * @param height of the page in points, as it is seen
 * @param glyphs the characters that can be seen, in the order they were painted
 * @param hidden the characters that can't be seen
 * @param rules level and upright lines
 * @param strokes slanting lines, such as those that cross something out
 * @param pictures where images stand
 * @param unknown where glyphs stand whose meaning is not known
 * @param remarks what else a person should know
 */
record PageContent(
        double width,
        double height,
        List<Glyph> glyphs,
        List<Glyph> hidden,
        List<Rule> rules,
        List<Box> strokes,
        List<Box> pictures,
        List<Box> unknown,
        List<Remark> remarks) {}
