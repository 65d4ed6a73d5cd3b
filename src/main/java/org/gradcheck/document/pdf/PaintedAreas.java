package org.gradcheck.document.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gradcheck.document.Place.Box;

/**
 * The filled parts of a page in the order they were painted, found by where they lie.
 *
 * <p>What a glyph looks like is worked out at single points of it: all that was painted there before makes the ground,
 * then comes the glyph, and what is painted later changes both.
 */
final class PaintedAreas {

    /** Near-white on white is below it, the palest grey that is used for text above. */
    private static final double LEAST_DISTANCE = 7;

    private static final int CELLS = 32;
    private static final int WIDE = 16;

    private final PageBudget budget;
    private final double width;
    private final double height;
    private final List<Area> wide = new ArrayList<>();
    private final List<List<Area>> near = new ArrayList<>(Collections.nCopies(CELLS * CELLS, List.of()));
    private boolean empty = true;
    private Ink last = Ink.NONE;
    private boolean lastShows;

    PaintedAreas(double width, double height, PageBudget budget) {
        this.width = width;
        this.height = height;
        this.budget = budget;
    }

    void add(Area area) {
        Rectangle2D bounds = area.outline().bounds();
        if (!area.outline().isFinite()) {
            return;
        }
        empty = false;
        int x0 = column(bounds.getMinX());
        int x1 = column(bounds.getMaxX());
        int y0 = row(bounds.getMinY());
        int y1 = row(bounds.getMaxY());
        if ((x1 - x0 + 1) * (y1 - y0 + 1) > WIDE) {
            wide.add(area);
            return;
        }
        for (int y = y0; y <= y1; y++) {
            for (int x = x0; x <= x1; x++) {
                int cell = y * CELLS + x;
                if (near.get(cell).isEmpty()) {
                    near.set(cell, new ArrayList<>());
                }
                near.get(cell).add(area);
            }
        }
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(CELLS - 1, x / width * CELLS));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(CELLS - 1, y / height * CELLS));
    }

    /** Whether a glyph can be told from its ground at two of five points at least. */
    boolean show(Glyph glyph, Ink ink) {
        Box box = glyph.box();
        double dx = (box.x1() - box.x0()) / 4;
        double dy = (box.y1() - box.y0()) / 4;
        if (isPaper(glyph, dx, dy)) {
            return showsOnPaper(ink);
        }
        int seen = shows(glyph, ink, 0, 0);
        for (int corner = 0; corner < 4 && seen < 2; corner++) {
            seen += shows(glyph, ink, corner % 2 == 0 ? dx : -dx, corner < 2 ? dy : -dy);
        }
        return seen >= 2;
    }

    /** Whether nothing was painted near a glyph, as is so of most. */
    private boolean isPaper(Glyph glyph, double dx, double dy) {
        if (empty || !wide.isEmpty()) {
            return empty;
        }
        double x = glyph.centreX();
        double y = glyph.centreY();
        return cell(x, y).isEmpty()
                && cell(x - dx, y - dy).isEmpty()
                && cell(x + dx, y - dy).isEmpty()
                && cell(x - dx, y + dy).isEmpty()
                && cell(x + dx, y + dy).isEmpty();
    }

    private List<Area> cell(double x, double y) {
        return near.get(row(y) * CELLS + column(x));
    }

    /** Most of a page has one ink, so that its colours have to be compared once. */
    private boolean showsOnPaper(Ink ink) {
        if (ink != last && !ink.equals(last)) {
            last = ink;
            lastShows = ink.paints().stream().anyMatch(paint -> shows(List.of(), 0, paint));
        }
        return lastShows;
    }

    private int shows(Glyph glyph, Ink ink, double dx, double dy) {
        List<Area> areas = at(glyph.centreX() + dx, glyph.centreY() + dy);
        if (areas.isEmpty()) {
            return showsOnPaper(ink) ? 1 : 0;
        }
        return ink.paints().stream().anyMatch(paint -> shows(areas, glyph.order(), paint)) ? 1 : 0;
    }

    private static boolean shows(List<Area> areas, int order, Paint paint) {
        Colour ground = Colour.WHITE;
        int next = 0;
        while (next < areas.size() && areas.get(next).order() <= order) {
            ground = areas.get(next++).paint().over(ground);
        }
        Colour text = paint.over(ground);
        for (; next < areas.size(); next++) {
            ground = areas.get(next).paint().over(ground);
            text = areas.get(next).paint().over(text);
        }
        return text.distance(ground) >= LEAST_DISTANCE;
    }

    /** The areas that hold a point, in the order they were painted. */
    private List<Area> at(double x, double y) {
        List<Area> small = cell(x, y);
        List<Area> found = new ArrayList<>();
        int next = 0;
        for (Area area : wide) {
            while (next < small.size() && small.get(next).number() < area.number()) {
                addIfHit(small.get(next++), x, y, found);
            }
            addIfHit(area, x, y, found);
        }
        for (; next < small.size(); next++) {
            addIfHit(small.get(next), x, y, found);
        }
        return found;
    }

    private void addIfHit(Area area, double x, double y, List<Area> found) {
        if (area.holds(x, y, budget)) {
            found.add(area);
        }
    }
}
