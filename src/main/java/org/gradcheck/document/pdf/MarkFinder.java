package org.gradcheck.document.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gradcheck.document.MarginNote.Mark;
import org.gradcheck.document.Place.Box;

/**
 * Finds where on a page the text of a mark stands, by its letters and digits alone: the text may be LaTeX that was read from
 * the page, of which the signs look different.
 */
record MarkFinder(List<Glyph> glyphs) {

    private static final Pattern NO_LETTERS = Pattern.compile("\\\\[A-Za-z]{1,40}|[^A-Za-z0-9]");

    /** Two signs nearer to each other than this share of their size belong to one word. */
    private static final double TOUCHING = 0.2;

    /** In points: how far the middle of a glyph may stand outside the area. */
    private static final double TOLERANCE = 1.5;

    /** The smallest box around the text; where the text can't be told, around all that stands in the area. */
    Box box(Mark mark) {
        List<Glyph> line = glyphs.stream()
                .filter(glyph -> isIn(glyph, mark.area()) && !glyph.text().isBlank())
                .sorted(Comparator.comparingDouble(glyph -> glyph.box().x0()))
                .toList();
        List<Glyph> marked = mark.isPassage() ? line : found(line, letters(mark.text()));
        return marked.stream().map(Glyph::box).reduce(Box::union).orElse(mark.area());
    }

    private static boolean isIn(Glyph glyph, Box area) {
        return glyph.centreX() >= area.x0() - TOLERANCE
                && glyph.centreX() <= area.x1() + TOLERANCE
                && glyph.centreY() >= area.y0() - TOLERANCE
                && glyph.centreY() <= area.y1() + TOLERANCE;
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The last place counts: an answer stands at the end of what leads to it. */
    private static List<Glyph> found(List<Glyph> line, String wanted) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[line.size() + 1];
        for (int i = 0; i < line.size(); i++) {
            text.append(letters(line.get(i).text()));
            starts[i + 1] = text.length();
        }
        for (int at = text.lastIndexOf(wanted); at >= 0 && !wanted.isEmpty(); at = text.lastIndexOf(wanted, at - 1)) {
            int from = glyph(starts, at);
            int to = glyph(starts, at + wanted.length() - 1);
            if (!isWithinWord(line, from - 1) && !isWithinWord(line, to)) {
                return line.subList(from, to + 1);
            }
        }
        return line;
    }

    /** The glyph that wrote a character. */
    private static int glyph(int[] starts, int character) {
        int glyph = 0;
        while (starts[glyph + 1] <= character) {
            glyph++;
        }
        return glyph;
    }

    /** Whether a glyph and the next one are letters or digits of one word. */
    private static boolean isWithinWord(List<Glyph> line, int first) {
        if (first < 0 || first + 1 >= line.size()) {
            return false;
        }
        Glyph left = line.get(first);
        Glyph right = line.get(first + 1);
        return !letters(left.text()).isEmpty()
                && !letters(right.text()).isEmpty()
                && right.box().x0() - left.box().x1() < TOUCHING * left.size();
    }
}
