package org.gradcheck.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Place.Box;

/** Collects what a page paints, and tells what of it can be seen. */
final class Painted {

    private static final double SMALLEST_READABLE = 2.5;

    /** An area and how many things were painted before it. */
    private record Area(Box box, TextPaint paint, int order) {

        boolean holds(Glyph glyph) {
            return box.x0() <= glyph.centreX()
                    && glyph.centreX() <= box.x1()
                    && box.y0() <= glyph.centreY()
                    && glyph.centreY() <= box.y1();
        }
    }

    private record Candidate(Glyph glyph, boolean invisible, TextPaint paint) {}

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Box> strokes = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final int[] turns = new int[4];
    private int unknown;

    /** How many glyphs there are so far. */
    int count() {
        return candidates.size();
    }

    /** Whether a glyph that runs from one point to another stands upright; the way it runs is counted. */
    boolean isUpright(Point2D start, Point2D end) {
        double dx = end.getX() - start.getX();
        double dy = end.getY() - start.getY();
        int quarter = Math.floorMod(Math.round(Math.toDegrees(Math.atan2(dy, dx)) / 90), 4);
        turns[quarter]++;
        return quarter == 0 && Math.abs(dy) <= 0.2 * Math.abs(dx) + 0.1;
    }

    /** By how many degrees the page has to be turned clockwise for most of its text to stand upright. */
    int mostFrequentTurn() {
        int most = 0;
        for (int quarter = 1; quarter < turns.length; quarter++) {
            most = turns[quarter] > turns[most] ? quarter : most;
        }
        return Math.floorMod(-most, 4) * 90;
    }

    void add(Glyph glyph, boolean invisible, TextPaint paint, boolean trusted) {
        unknown += trusted || glyph.text().isBlank() ? 0 : 1;
        candidates.add(new Candidate(glyph, invisible, paint));
    }

    void addPicture(Box box, boolean opaque) {
        pictures.add(box);
        if (opaque) {
            areas.add(new Area(box, TextPaint.COLOURED, count()));
        }
    }

    void addStroke(Box box) {
        if (Rule.isThin(box)) {
            rules.add(new Rule(box));
        } else {
            strokes.add(box);
        }
    }

    void addFill(Box box, TextPaint paint) {
        if (Rule.isThin(box)) {
            rules.add(new Rule(box));
        } else if (paint != TextPaint.CLEAR) {
            areas.add(new Area(box, paint, count()));
        }
    }

    PageContent content(double width, double height) {
        PaintedOnce once = new PaintedOnce();
        List<Glyph> hidden = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean blank = candidate.glyph.text().isBlank();
            if (!blank && isSeen(candidate, width, height)) {
                once.add(candidate.glyph);
            } else if (!blank) {
                hidden.add(candidate.glyph);
            }
        }
        return new PageContent(width, height, once.glyphs(), hidden, rules, strokes, pictures, unknown);
    }

    private boolean isSeen(Candidate candidate, double width, double height) {
        Glyph glyph = candidate.glyph;
        boolean onPage =
                glyph.centreX() >= 0 && glyph.centreX() <= width && glyph.centreY() >= 0 && glyph.centreY() <= height;
        return onPage
                && !candidate.invisible
                && candidate.paint != TextPaint.CLEAR
                && glyph.size() >= SMALLEST_READABLE
                && areas.stream().noneMatch(area -> area.order > glyph.order() && area.holds(glyph))
                && (candidate.paint != TextPaint.WHITE || isOnColour(glyph));
    }

    /** White text is seen where the last thing painted below it is not white. */
    private boolean isOnColour(Glyph glyph) {
        for (int i = areas.size() - 1; i >= 0; i--) {
            if (areas.get(i).order <= glyph.order() && areas.get(i).holds(glyph)) {
                return areas.get(i).paint == TextPaint.COLOURED;
            }
        }
        return false;
    }
}
