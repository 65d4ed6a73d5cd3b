package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.document.Place;
import org.gradcheck.document.Place.Box;
import org.gradcheck.document.Problem;

/** What keeps a page from being read whole, or makes it doubtful that what was read is what it shows. */
final class PageProblems {

    private static final double PICTURE_PAGE = 0.3;
    private static final int ALMOST_NO_TEXT = 40;

    private final String file;
    private final int number;
    private final PageContent content;
    private final List<Problem> problems = new ArrayList<>();

    PageProblems(String file, int number, PageContent content) {
        this.file = file;
        this.number = number;
        this.content = content;
    }

    List<Problem> all() {
        Box page = new Box(0, 0, content.width(), content.height());
        if (isPicture()) {
            add(page, "image-only", "is a picture without text.");
        } else if (content.glyphs().isEmpty()) {
            add(page, "empty-page", "has no text.");
        }
        if (!content.hidden().isEmpty() && !isPicture()) {
            Box box =
                    content.hidden().stream().map(Glyph::box).reduce(Box::union).orElseThrow();
            add(box, "hidden-text", "holds text that can't be seen; it was left out.");
        }
        content.unknown().stream()
                .reduce(Box::union)
                .ifPresent(box -> add(
                        box,
                        "unreadable-font",
                        "has text in a font that does not tell, or tells wrongly, which letters it shows."));
        content.remarks().forEach(remark -> add(remark.box(), remark.code(), remark.what()));
        return problems;
    }

    private boolean isPicture() {
        double area = Figures.of(content).stream()
                .mapToDouble(box -> (box.x1() - box.x0()) * (box.y1() - box.y0()))
                .sum();
        int glyphs = content.glyphs().size();
        return glyphs == 0 && area > 0
                || glyphs < ALMOST_NO_TEXT && area > PICTURE_PAGE * content.width() * content.height();
    }

    private void add(Box box, String code, String what) {
        problems.add(new Problem(new Place.OnPage(file, number, box), code, "Page " + number + " " + what));
    }
}
