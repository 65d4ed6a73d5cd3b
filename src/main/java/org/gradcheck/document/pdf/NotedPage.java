package org.gradcheck.document.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.gradcheck.document.MarginNote.Mark;
import org.gradcheck.document.Place.Box;

/**
 * A page that notes are written on.
 *
 * @param content what is painted on it; empty if that can't be told
 */
record NotedPage(PDPage page, PageSpace space, Optional<PageContent> content) {

    /** By which notes and their letters grow on a page larger than a sheet of paper. */
    double scale() {
        double sheet = Math.sqrt(612.0 * 792.0);
        return Math.max(1, Math.sqrt(space.width() * space.height()) / sheet);
    }

    /** What is marked, as far as the page reaches. */
    Box box(Mark mark) {
        Box box = content.map(known -> new MarkFinder(known.glyphs()).box(mark)).orElse(mark.area());
        double x0 = within(box.x0(), space.width());
        double y0 = within(box.y0(), space.height());
        return new Box(
                x0, y0, Math.max(x0, within(box.x1(), space.width())), Math.max(y0, within(box.y1(), space.height())));
    }

    private static double within(double at, double length) {
        return Math.max(0, Math.min(at, length));
    }

    /** All that may not be covered; the whole page if that can't be told. */
    Box covered() {
        return content.flatMap(this::covered).orElse(new Box(0, 0, space.width(), space.height()));
    }

    private Optional<Box> covered(PageContent known) {
        return List.of(
                        annotations(),
                        known.glyphs().stream().map(Glyph::box).toList(),
                        known.hidden().stream().map(Glyph::box).toList(),
                        known.rules().stream().map(Rule::box).toList(),
                        known.strokes(),
                        known.pictures(),
                        known.unknown(),
                        known.remarks().stream().map(Remark::box).toList())
                .stream()
                .flatMap(List::stream)
                .reduce(Box::union);
    }

    private List<Box> annotations() {
        try {
            return page.getAnnotations().stream()
                    .map(PDAnnotation::getRectangle)
                    .filter(Objects::nonNull)
                    .map(space::seen)
                    .toList();
        } catch (IOException | RuntimeException e) {
            // What can't be read is not shown either.
            return List.of();
        }
    }

    /** Whether nothing is painted in a box. */
    boolean isFree(Box box) {
        return content.isPresent()
                && box.x0() >= 0
                && box.x1() <= space.width()
                && content.get().glyphs().stream().noneMatch(glyph -> overlap(glyph.box(), box))
                && content.get().rules().stream().noneMatch(rule -> overlap(rule.box(), box))
                && content.get().pictures().stream().noneMatch(picture -> overlap(picture, box));
    }

    /** Adds a strip to what is shown of the page. */
    void widen(Box strip) {
        PDRectangle shown = union(page.getCropBox(), space.onPage(strip));
        page.setMediaBox(union(page.getMediaBox(), shown));
        page.setCropBox(shown);
    }

    private static PDRectangle union(PDRectangle one, PDRectangle other) {
        float x0 = Math.min(one.getLowerLeftX(), other.getLowerLeftX());
        float y0 = Math.min(one.getLowerLeftY(), other.getLowerLeftY());
        float x1 = Math.max(one.getUpperRightX(), other.getUpperRightX());
        float y1 = Math.max(one.getUpperRightY(), other.getUpperRightY());
        return new PDRectangle(x0, y0, x1 - x0, y1 - y0);
    }

    static boolean overlap(Box one, Box other) {
        return one.x0() < other.x1() && other.x0() < one.x1() && one.y0() < other.y1() && other.y0() < one.y1();
    }
}
