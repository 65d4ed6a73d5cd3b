package org.gradcheck.document.pdf;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Place.Box;

/** The path that is being built: its straight lines, and the rectangles among its parts. */
final class PagePath {

    private static final double LEVEL = 0.5;

    private final List<List<Point2D>> parts = new ArrayList<>();
    private Path2D shape = new Path2D.Double();
    private boolean curved;

    void moveTo(Point2D point) {
        shape.moveTo(point.getX(), point.getY());
        parts.add(new ArrayList<>(List.of(point)));
        curved = false;
    }

    void lineTo(Point2D point) {
        if (parts.isEmpty()) {
            moveTo(point);
        } else {
            shape.lineTo(point.getX(), point.getY());
            parts.get(parts.size() - 1).add(point);
        }
    }

    void curveTo(Point2D control1, Point2D control2, Point2D point) {
        if (parts.isEmpty()) {
            moveTo(control1);
        }
        shape.curveTo(control1.getX(), control1.getY(), control2.getX(), control2.getY(), point.getX(), point.getY());
        parts.get(parts.size() - 1).add(point);
        curved = true;
    }

    void close() {
        if (!parts.isEmpty()) {
            lineTo(parts.get(parts.size() - 1).get(0));
        }
    }

    void clear() {
        parts.clear();
        shape = new Path2D.Double();
        curved = false;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What the path encloses. */
    Path2D shape(int windingRule) {
        Path2D copy = new Path2D.Double(shape);
        copy.setWindingRule(windingRule);
        return copy;
    }

    /** The filled area. */
    Shape filled(int windingRule) {
        List<Box> rectangles = parts.size() == 1 ? rectangles() : List.of();
        return rectangles.isEmpty() ? shape(windingRule) : Outline.rectangle(rectangles.get(0));
    }

    /** The straight lines, as thick as they are drawn. */
    List<Stroke> strokes(double thickness) {
        List<Stroke> strokes = new ArrayList<>();
        for (List<Point2D> part : curved ? List.<List<Point2D>>of() : parts) {
            for (int i = 1; i < part.size(); i++) {
                strokes.add(stroke(part.get(i - 1), part.get(i), thickness / 2));
            }
        }
        return strokes;
    }

    private static Stroke stroke(Point2D from, Point2D to, double half) {
        Box line = box(from, to);
        double width = line.x1() - line.x0();
        double height = line.y1() - line.y0();
        double dx = width < height ? half : 0;
        double dy = width < height ? 0 : half;
        Box thick = new Box(line.x0() - dx, line.y0() - dy, line.x1() + dx, line.y1() + dy);
        return new Stroke(thick, Math.min(width, height) > LEVEL);
    }

    /** The parts that are rectangles with level sides. */
    List<Box> rectangles() {
        List<Box> rectangles = new ArrayList<>();
        for (List<Point2D> part : parts) {
            if (!curved && part.size() >= 4 && part.size() <= 5 && isRectangle(part)) {
                rectangles.add(box(part.get(0), part.get(2)));
            }
        }
        return rectangles;
    }

    private static boolean isRectangle(List<Point2D> part) {
        for (int i = 1; i < 4; i++) {
            Box side = box(part.get(i - 1), part.get(i));
            if (side.x1() - side.x0() > 0.1 && side.y1() - side.y0() > 0.1) {
                return false;
            }
        }
        return true;
    }

    private static Box box(Point2D a, Point2D b) {
        return new Box(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.max(a.getX(), b.getX()),
                Math.max(a.getY(), b.getY()));
    }
}
