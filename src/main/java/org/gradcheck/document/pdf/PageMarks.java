package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Place.Box;

/** Frames drawn around a text and lines drawn across it. */
final class PageMarks {

    private static final double CORNER = 2;
    private static final double TALLEST_FRAME = 60;

    private final List<Box> frames;
    private final List<Box> alone;
    private final List<Rule> rules;
    private final List<Box> strokes;

    PageMarks(List<Rule> rules, List<Box> strokes) {
        this.rules = rules.stream().filter(Rule::isLevel).toList();
        this.strokes = strokes;
        this.frames = frames(rules);
        this.alone = frames.stream().filter(this::isAlone).toList();
    }

    /** The cells of a grid may be drawn as frames side by side. */
    private boolean isAlone(Box frame) {
        return frames.stream()
                .noneMatch(other -> other.y0() < frame.y1() - CORNER
                        && other.y1() > frame.y0() + CORNER
                        && (Math.abs(other.x0() - frame.x1()) < CORNER || Math.abs(other.x1() - frame.x0()) < CORNER));
    }

    /** Four rules that meet at their corners, with no other upright between: more would be a table. */
    private static List<Box> frames(List<Rule> rules) {
        List<Rule> level = rules.stream().filter(Rule::isLevel).toList();
        List<Rule> upright = rules.stream().filter(rule -> !rule.isLevel()).toList();
        List<Box> frames = new ArrayList<>();
        for (Rule top : level.size() > 400 || upright.isEmpty() ? List.<Rule>of() : level) {
            for (Rule bottom : level) {
                double height = bottom.y() - top.y();
                if (height > 5 && height < TALLEST_FRAME && isSameWidth(top, bottom)) {
                    Box box = top.box().union(bottom.box());
                    if (sides(box, upright) == 2) {
                        frames.add(box);
                    }
                }
            }
        }
        return frames;
    }

    private static boolean isSameWidth(Rule top, Rule bottom) {
        return Math.abs(top.box().x0() - bottom.box().x0()) < CORNER
                && Math.abs(top.box().x1() - bottom.box().x1()) < CORNER;
    }

    /** Uprights that are as tall as the box; the right side of a cell and the left one of the next count once. */
    private static int sides(Box box, List<Rule> upright) {
        int between = 0;
        boolean left = false;
        boolean right = false;
        for (Rule rule : upright) {
            Box side = rule.box();
            boolean tall = side.y0() < box.y0() + CORNER && side.y1() > box.y1() - CORNER;
            if (tall && side.x0() > box.x0() - CORNER && side.x1() < box.x1() + CORNER) {
                boolean first = side.x0() < box.x0() + CORNER;
                boolean last = side.x1() > box.x1() - CORNER;
                left |= first;
                right |= last;
                between += first || last ? 0 : 1;
            }
        }
        return (left ? 1 : 0) + (right ? 1 : 0) + between;
    }

    /** Whether the rule is a side of a frame. */
    boolean isFrame(Rule rule) {
        return frames.stream()
                .anyMatch(frame -> Math.abs(rule.box().x0() - frame.x0()) < CORNER
                        && Math.abs(rule.box().x1() - frame.x1()) < CORNER
                        && (Math.abs(rule.y() - frame.y0()) < CORNER || Math.abs(rule.y() - frame.y1()) < CORNER));
    }

    /** Whether the upright rule is a side of a frame around a text, which parts nothing. */
    boolean isSide(Rule upright) {
        Box side = upright.box();
        return alone.stream()
                .anyMatch(frame ->
                        (Math.abs(side.x0() - frame.x0()) < CORNER || Math.abs(side.x1() - frame.x1()) < CORNER)
                                && side.y0() > frame.y0() - CORNER
                                && side.y1() < frame.y1() + CORNER);
    }

    ChunkSpans.Marks of(Box text) {
        double x = (text.x0() + text.x1()) / 2;
        double y = (text.y0() + text.y1()) / 2;
        boolean boxed = false;
        for (Box frame : frames) {
            boxed |= holds(frame, x, y);
        }
        return new ChunkSpans.Marks(boxed, isCrossed(text, y) || isStruck(text, y));
    }

    private boolean isCrossed(Box text, double y) {
        double near = 0.25 * (text.y1() - text.y0());
        for (Rule rule : rules) {
            if (Math.abs(rule.y() - y) < near && covers(rule.box(), text) && rule.height() < 1.5) {
                return true;
            }
        }
        return false;
    }

    private boolean isStruck(Box text, double y) {
        double tallest = 3 * (text.y1() - text.y0());
        for (Box stroke : strokes) {
            if (stroke.y0() < y && stroke.y1() > y && stroke.y1() - stroke.y0() < tallest && covers(stroke, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Box frame, double x, double y) {
        return frame.x0() < x && x < frame.x1() && frame.y0() < y && y < frame.y1();
    }

    private static boolean covers(Box line, Box text) {
        return line.x0() < text.x0() + 1.5 && line.x1() > text.x1() - 1.5;
    }
}
