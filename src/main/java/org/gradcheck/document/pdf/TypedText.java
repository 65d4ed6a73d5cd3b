package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Place.Box;

/**
 * Text that was typed into a box of the page, set as a viewer sets it where the file leaves that to the viewer.
 *
 * @param box the box as it is seen
 * @param text with its line breaks
 * @param appearance font, size and colour, as operators of a content stream
 */
record TypedText(Box box, String text, String appearance) {

    private static final Pattern SIZE = Pattern.compile("([0-9.]{1,9})\\s{1,9}Tf\\b");
    private static final Pattern COLOUR =
            Pattern.compile("([0-9.]{1,9})\\s{1,9}(?:([0-9.]{1,9})\\s{1,9}([0-9.]{1,9})\\s{1,9}rg|g)\\b");
    private static final FontKind PLAIN = FontKind.of("Helvetica");
    private static final double LARGEST = 12;
    private static final double DIGIT = 0.556;
    private static final double SPACE = 0.4;
    private static final double LEADING = 1.2;
    private static final double CAPITAL = 0.72;
    private static final double INDENT = 2;

    void paint(Painted painted) {
        List<String> lines = lines();
        double size = size();
        double high = LEADING * size * lines.size();
        double room = box.y1() - box.y0();
        double top = lines.size() == 1 ? box.y0() + (room - high) / 2 : box.y0() + INDENT;
        Ink ink = new Ink(List.of(Paint.of(colour())));
        for (int i = 0; i < lines.size(); i++) {
            paint(lines.get(i), top + LEADING * size * i + size, size, ink, painted);
        }
    }

    private void paint(String line, double baseline, double size, Ink ink, Painted painted) {
        double x = box.x0() + INDENT;
        for (int c : line.codePoints().toArray()) {
            double end = x + width(c) * size;
            Box place = new Box(x, baseline - CAPITAL * size, end, baseline);
            painted.add(
                    new Glyph(Character.toString(c), place, baseline, size, PLAIN, painted.count()),
                    ink,
                    Clip.NONE,
                    true);
            x = end;
        }
    }

    private static double width(int c) {
        return Character.isWhitespace(c) ? SPACE : DIGIT;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String written : text.split("\\R")) {
            StringBuilder line = new StringBuilder();
            for (String word : written.strip().split("\\s+")) {
                boolean full = (line.length() + 1 + word.length()) * DIGIT * size() > box.x1() - box.x0() - 2 * INDENT;
                if (full && !line.isEmpty() && box.y1() - box.y0() > 2 * LEADING * size()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** A size of 0 leaves it to the viewer, which fills the box. */
    private double size() {
        Matcher size = SIZE.matcher(appearance);
        double given = size.find() ? number(size.group(1)) : 0;
        return given > 0 ? given : Math.max(4, Math.min(LARGEST, (box.y1() - box.y0()) / LEADING));
    }

    private Colour colour() {
        Matcher part = COLOUR.matcher(appearance);
        if (!part.find()) {
            return new Colour(0, 0, 0);
        }
        double first = number(part.group(1));
        return part.group(2) == null
                ? new Colour(first, first, first)
                : new Colour(first, number(part.group(2)), number(part.group(3)));
    }

    private static double number(String text) {
        return text.matches("\\d*\\.?\\d*") && text.matches(".*\\d.*") ? Double.parseDouble(text) : 0;
    }
}
