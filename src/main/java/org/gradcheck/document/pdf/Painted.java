package org.gradcheck.document.pdf;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Place.Box;

/** Collects what a page paints, and tells what of it can be seen. */
final class Painted {

    private static final double SMALLEST_READABLE = 2.5;

    private static final double AWAY = 2000;

    private record Candidate(Glyph glyph, Ink ink, Clip clip) {}

    private final PageBudget budget;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Integer> textClip = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Box> strokes = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final List<Box> unknown = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final int[] turns = new int[4];

    Painted(PageBudget budget) {
        this.budget = budget;
    }

    /** How many glyphs there are so far. */
    int count() {
        return candidates.size();
    }

    /** Counts the way a glyph runs. */
    void countTurn(int quarter) {
        turns[quarter]++;
    }

    /** By how many degrees the page has to be turned clockwise for most of its text to stand upright. */
    int mostFrequentTurn() {
        int most = 0;
        for (int quarter = 1; quarter < turns.length; quarter++) {
            most = turns[quarter] > turns[most] ? quarter : most;
        }
        return Math.floorMod(-most, 4) * 90;
    }

    void add(Glyph glyph, Ink ink, Clip clip, boolean trusted) {
        if (!trusted && !glyph.text().isBlank()) {
            unknown.add(glyph.box());
        }
        candidates.add(new Candidate(glyph, ink, clip));
    }

    /** A glyph that only cuts out what is painted through it. */
    void addToTextClip(Glyph glyph, Clip clip, boolean trusted) {
        textClip.add(candidates.size());
        add(glyph, Ink.NONE, clip, trusted);
    }

    private void paintThroughText(Paint paint) {
        for (int number : textClip) {
            Candidate cut = candidates.get(number);
            candidates.set(number, new Candidate(cut.glyph(), new Ink(List.of(paint)), cut.clip()));
        }
    }

    void endTextClip() {
        textClip.clear();
    }

    /** A picture; one that is not opaque covers nothing. */
    void addPicture(Box box, Shape shape, boolean opaque, Paint paint, Clip clip) {
        pictures.add(box);
        if (opaque) {
            addFill(shape, paint, clip);
        }
    }

    /** A thick line may cover a text. */
    void addStroke(Stroke stroke, Paint paint, Clip clip) {
        if (Rule.isThin(stroke.box())) {
            rules.add(new Rule(stroke.box()));
            return;
        }
        strokes.add(stroke.box());
        if (!stroke.isSlanting()) {
            addFill(Outline.rectangle(stroke.box()), paint, clip);
        }
    }

    /** Something drawn by hand. */
    void addDrawing(Box box) {
        pictures.add(box);
    }

    /** The text of all glyphs but the first ones. */
    String textFrom(int number) {
        StringBuilder text = new StringBuilder();
        candidates
                .subList(number, count())
                .forEach(candidate -> text.append(candidate.glyph().text()));
        return text.toString();
    }

    /** A thin box is a rule as well, and may be one of many that cover a text together. */
    void addFill(Shape shape, Paint paint, Clip clip) {
        if (!textClip.isEmpty()) {
            paintThroughText(paint);
        } else if (paint.alpha() > 0) {
            areas.add(new Area(Outline.of(shape), clip, paint, count(), areas.size()));
        }
    }

    void addRuleIfThin(Box box) {
        if (Rule.isThin(box)) {
            rules.add(new Rule(box));
        }
    }

    /** What is said of the page once is not said again. */
    void remark(Remark remark) {
        if (remarks.stream().noneMatch(other -> other.what().equals(remark.what()))) {
            remarks.add(remark);
        }
    }

    PageContent content(double width, double height) {
        PaintedAreas ground = new PaintedAreas(width, height, budget);
        areas.forEach(ground::add);
        PaintedOnce once = new PaintedOnce(budget);
        List<Glyph> hidden = new ArrayList<>();
        Box page = new Box(0, 0, width, height);
        for (Candidate candidate : candidates) {
            Glyph glyph = candidate.glyph();
            if (!glyph.isBlank()) {
                if (isSeen(candidate, ground, page)) {
                    once.add(glyph);
                } else {
                    hidden.add(glyph);
                }
            }
        }
        hidden.removeIf(glyph -> once.isShadow(glyph) || isTakenBack(glyph, width, height));
        once.overprinted().forEach(this::remark);
        return new PageContent(width, height, once.glyphs(), hidden, rules, strokes, pictures, unknown, remarks);
    }

    private boolean isSeen(Candidate candidate, PaintedAreas ground, Box page) {
        Glyph glyph = candidate.glyph();
        return holds(page, glyph)
                && glyph.size() >= SMALLEST_READABLE
                && candidate.clip().shows(glyph.centreX(), glyph.centreY(), budget)
                && ground.show(glyph, candidate.ink());
    }

    /** The slides of LaTeX move what is not yet to be seen to a page of its own, 2000 points up and to the right. */
    private static boolean isTakenBack(Glyph glyph, double width, double height) {
        return holds(new Box(AWAY, -AWAY, AWAY + width, height - AWAY), glyph);
    }

    private static boolean holds(Box box, Glyph glyph) {
        return box.x0() <= glyph.centreX()
                && glyph.centreX() <= box.x1()
                && box.y0() <= glyph.centreY()
                && glyph.centreY() <= box.y1();
    }
}
