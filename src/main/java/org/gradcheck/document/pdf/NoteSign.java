package org.gradcheck.document.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.Map;

/**
 * The sign of a note. Those that the font does not have are drawn; of a square of side 1, with y downwards, each line is
 * given by the x and y of its points.
 */
final class NoteSign {

    private static final double THICKNESS = 0.13;

    private static final double[] CIRCLE = circle();

    /** The left half of a circle, filled by going up and down in it. */
    private static final double[] HALF = {
        0.45, 0.14, 0.45, 0.86, 0.36, 0.86, 0.36, 0.14, 0.27, 0.2, 0.27, 0.8, 0.18, 0.7, 0.18, 0.3
    };

    private static final Map<Integer, double[][]> DRAWN = Map.of(
            (int) '✓', new double[][] {{0.08, 0.55, 0.38, 0.85, 0.92, 0.15}},
            (int) '✗', new double[][] {{0.14, 0.14, 0.86, 0.86}, {0.86, 0.14, 0.14, 0.86}},
            (int) '◐', new double[][] {CIRCLE, HALF},
            (int) '∅', new double[][] {CIRCLE, {0.1, 0.94, 0.9, 0.06}});

    private NoteSign() {}

    private static double[] circle() {
        int corners = 16;
        double[] points = new double[2 * corners + 2];
        for (int i = 0; i <= corners; i++) {
            points[2 * i] = 0.5 + 0.4 * Math.cos(2 * Math.PI * i / corners);
            points[2 * i + 1] = 0.5 + 0.4 * Math.sin(2 * Math.PI * i / corners);
        }
        return points;
    }

    /** How wide the sign is, drawn in letters of a size. */
    static double width(String sign, NoteFont font, double size) {
        return sign.codePoints()
                .mapToDouble(letter -> DRAWN.containsKey(letter) ? side(size) : font.width(plain(letter, font), size))
                .sum();
    }

    /** Draws the sign on a baseline, beginning at x. */
    static void draw(
            NoteCanvas canvas, String sign, NoteFont font, double size, double x, double baseline, Color colour)
            throws IOException {
        double at = x;
        for (int letter : sign.codePoints().toArray()) {
            double[][] lines = DRAWN.get(letter);
            if (lines == null) {
                canvas.text(plain(letter, font), font, size, at, baseline, colour, true);
                at += font.width(plain(letter, font), size);
            } else {
                draw(canvas, lines, side(size), at, baseline, colour);
                at += side(size);
            }
        }
    }

    private static void draw(NoteCanvas canvas, double[][] lines, double side, double x, double baseline, Color colour)
            throws IOException {
        for (double[] line : lines) {
            double[] points = new double[line.length];
            for (int i = 0; i < line.length; i += 2) {
                points[i] = x + side * line[i];
                points[i + 1] = baseline - side * (1 - line[i + 1]);
            }
            canvas.line(colour, THICKNESS * side, points);
        }
    }

    private static double side(double size) {
        return 0.78 * size;
    }

    private static String plain(int letter, NoteFont font) {
        return font.writable(Character.toString(letter));
    }
}
