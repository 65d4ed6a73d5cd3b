package org.gradcheck.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.fontbox.encoding.StandardEncoding;
import org.gradcheck.document.Place.Box;

/**
 * Runs the code of a Type 1 glyph to see which box its points fill, in the units of the font, y upwards. Hints, which
 * only say how to draw at small sizes, are passed over.
 *
 * <p>Source: Adobe Type 1 Font Format, 1990, chapters 6 and 8.
 */
final class Type1Ink {

    private static final int DEEPEST = 10;
    private static final int MOST_STEPS = 100_000;

    private final Type1Glyphs glyphs;
    private final double[] stack = new double[48];
    private final Deque<Double> results = new ArrayDeque<>();
    private int depth;
    private int steps;
    private double originX;
    private double originY;
    private double x;
    private double y;
    private boolean flexing;
    private boolean reference;
    private boolean drawn;
    private double left = Double.POSITIVE_INFINITY;
    private double bottom = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double top = Double.NEGATIVE_INFINITY;

    Type1Ink(Type1Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** The box; empty for a glyph that draws nothing. */
    Optional<Box> of(byte[] code) {
        run(code, 0);
        return drawn ? Optional.of(new Box(left, bottom, right, top)) : Optional.empty();
    }

    private void run(byte[] code, int level) {
        for (int i = 0; i < code.length; ) {
            if (level > DEEPEST || ++steps > MOST_STEPS) {
                throw new IllegalStateException("a glyph that calls itself");
            }
            int command = code[i++] & 0xFF;
            if (command >= 32) {
                i = push(code, i, command);
            } else if (command == 12) {
                escape(code[i++], level);
            } else if (command == 10) {
                glyphs.subroutine((int) pop()).ifPresent(subroutine -> run(subroutine, level + 1));
            } else if (command == 11) {
                return;
            } else {
                draw(command);
                depth = 0;
            }
        }
    }

    private int push(byte[] code, int i, int first) {
        int next = first >= 247 ? code[i] & 0xFF : 0;
        if (first == 255) {
            stack[depth++] =
                    code[i] << 24 | (code[i + 1] & 0xFF) << 16 | (code[i + 2] & 0xFF) << 8 | code[i + 3] & 0xFF;
            return i + 4;
        }
        stack[depth++] = first < 247
                ? first - 139
                : first < 251 ? (first - 247) * 256 + next + 108 : (251 - first) * 256 - next - 108;
        return first < 247 ? i : i + 1;
    }

    private double pop() {
        return stack[--depth];
    }

    private void draw(int command) {
        double[] s = stack;
        switch (command) {
            case 4 -> move(0, s[0]);
            case 5 -> line(s[0], s[1]);
            case 6 -> line(s[0], 0);
            case 7 -> line(0, s[0]);
            case 8 -> curve(s[0], s[1], s[2], s[3], s[4], s[5]);
            case 13 -> start(s[0], 0);
            case 21 -> move(s[0], s[1]);
            case 22 -> move(s[0], 0);
            case 30 -> curve(0, s[0], s[1], s[2], s[3], 0);
            case 31 -> curve(s[0], 0, s[1], s[2], 0, s[3]);
            default -> {}
        }
    }

    private void escape(int command, int level) {
        switch (command) {
            case 6 -> compose(level);
            case 7 -> start(stack[0], stack[1]);
            case 12 -> divide();
            case 16 -> callOther();
            case 17 -> stack[depth++] = results.isEmpty() ? 0 : results.pop();
            default -> {}
        }
        if (command != 12 && command != 16 && command != 17) {
            depth = 0;
        }
    }

    private void divide() {
        double divisor = pop();
        stack[depth - 1] /= divisor;
    }

    /** Flex draws two flat curves by seven moves, of which the first only tells where the others are counted from. */
    private void callOther() {
        int number = (int) pop();
        results.clear();
        for (int count = (int) pop(); count > 0; count--) {
            results.addLast(pop());
        }
        if (number == 1) {
            reach();
            flexing = true;
            reference = true;
        } else if (number == 0) {
            flexing = false;
        }
    }

    /** A letter and its accent. */
    private void compose(int level) {
        double accentX = x + stack[1] - stack[0];
        double accentY = originY + stack[2];
        String accent = StandardEncoding.INSTANCE.getName((int) stack[4]);
        String letter = StandardEncoding.INSTANCE.getName((int) stack[3]);
        depth = 0;
        glyphs.code(letter).ifPresent(code -> run(code, level + 1));
        originX = accentX;
        originY = accentY;
        depth = 0;
        glyphs.code(accent).ifPresent(code -> run(code, level + 1));
    }

    private void start(double bearingX, double bearingY) {
        x = originX + bearingX;
        y = originY + bearingY;
    }

    private void move(double dx, double dy) {
        x += dx;
        y += dy;
        if (flexing && !reference) {
            reach();
        }
        reference = false;
    }

    private void line(double dx, double dy) {
        reach();
        x += dx;
        y += dy;
        reach();
    }

    private void curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3) {
        line(dx1, dy1);
        line(dx2, dy2);
        line(dx3, dy3);
    }

    private void reach() {
        drawn = true;
        left = Math.min(left, x);
        right = Math.max(right, x);
        bottom = Math.min(bottom, y);
        top = Math.max(top, y);
    }
}
