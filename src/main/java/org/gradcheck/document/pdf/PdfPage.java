package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Place;
import org.gradcheck.document.Place.Box;
import org.gradcheck.document.Problem;

/** Reads what one page paints: glyphs to atoms, atoms to lines, lines to blocks. */
final class PdfPage {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–— ]*(?:page )?(?:\\d{1,3}|[ivx]{1,5})(?: ?(?:/|of) ?\\d{1,3})?[-–— ]*");
    private static final double MARGIN = 0.2;
    private static final double GAP = 1.8;
    private static final String BRACE_PARTS = "︷︸⏞⏟";
    private static final double SMALLEST_PICTURE = 30;
    private static final double PICTURE_PAGE = 0.3;
    private static final int ALMOST_NO_TEXT = 40;

    private final String file;
    private final int number;
    private final PageContent content;
    private final double bodySize;

    PdfPage(String file, int number, PageContent content) {
        this.file = file;
        this.number = number;
        this.content = content;
        this.bodySize = bodySize(content.glyphs());
    }

    List<Block> blocks() {
        List<Atom> atoms = Accents.merge(content.glyphs().stream()
                .filter(glyph -> !BRACE_PARTS.contains(glyph.text()))
                .map(Atom::of)
                .toList());
        PageMarks marks = new PageMarks(content.rules(), content.strokes());
        List<Rule> bars =
                content.rules().stream().filter(rule -> !marks.isFrame(rule)).toList();
        List<Rule> otherRules = new ArrayList<>();
        List<Atom> noted = Footnotes.withoutMarks(atoms, bars, bodySize);
        List<Atom> built = Matrices.build(BuiltFormulas.build(noted, bars, otherRules));
        PageMarks leftMarks = new PageMarks(withUprights(otherRules), content.strokes());
        List<Block> blocks = new ArrayList<>();
        for (List<Atom> region : Columns.of(built, content.width())) {
            List<PageLine> lines = Rows.of(region).stream()
                    .map(PageLine::of)
                    .filter(line -> !isPageNumber(line, built))
                    .toList();
            blocks.addAll(new PageBlocks(file, number, bodySize, leftMarks).read(lines));
        }
        pictures().forEach(picture -> blocks.add(new Block.Figure(place(picture), List.of())));
        return blocks;
    }

    /** Alone in the upper or lower margin, with nothing beyond it. */
    private boolean isPageNumber(PageLine line, List<Atom> all) {
        return PAGE_NUMBER.matcher(line.text()).matches() && (isInMargin(line, all) || isNumberedHere(line, all));
    }

    private boolean isInMargin(PageLine line, List<Atom> all) {
        boolean top = line.box().y1() < MARGIN * content.height()
                && all.stream()
                        .noneMatch(atom -> isOther(atom, line)
                                && atom.box().y0() < line.box().y1() + line.size());
        boolean bottom = line.box().y0() > (1 - MARGIN) * content.height()
                && all.stream()
                        .noneMatch(atom -> isOther(atom, line)
                                && atom.box().y1() > line.box().y0() - line.size());
        return top || bottom;
    }

    /** The number of this very page below a short text: in the middle, well apart from it and with nothing below. */
    private boolean isNumberedHere(PageLine line, List<Atom> all) {
        double middle = (line.box().x0() + line.box().x1()) / 2;
        return line.text().equals(String.valueOf(number))
                && Math.abs(middle - content.width() / 2) < line.size() / 2
                && line.box().y0() > content.height() / 2
                && all.stream()
                        .noneMatch(atom -> isOther(atom, line)
                                && atom.box().y1() > line.box().y0() - GAP * line.size());
    }

    private static boolean isOther(Atom atom, PageLine line) {
        return atom.centreX() < line.box().x0()
                || atom.centreX() > line.box().x1()
                || Math.abs(atom.baseline() - line.baseline()) > 1;
    }

    /** Frames are looked for again without the rules that turned out to be fraction bars. */
    private List<Rule> withUprights(List<Rule> level) {
        PageMarks all = new PageMarks(content.rules(), content.strokes());
        List<Rule> rules = new ArrayList<>(level);
        content.rules().stream()
                .filter(rule -> !rule.isLevel() || all.isFrame(rule))
                .forEach(rules::add);
        return rules;
    }

    /** The size most characters of the page have, to half a point. */
    private static double bodySize(List<Glyph> glyphs) {
        Map<Double, int[]> counts = new TreeMap<>();
        glyphs.forEach(glyph -> counts.computeIfAbsent(Math.rint(glyph.size() * 2) / 2, key -> new int[1])[0]++);
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue()[0]))
                .map(Map.Entry::getKey)
                .orElse(10.0);
    }

    private List<Box> pictures() {
        return content.pictures().stream()
                .filter(box -> box.x1() - box.x0() >= SMALLEST_PICTURE && box.y1() - box.y0() >= SMALLEST_PICTURE)
                .toList();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (isPicture()) {
            problems.add(problem("image-only", "Page " + number + " is a picture without text."));
        } else if (content.glyphs().isEmpty()) {
            problems.add(problem("empty-page", "Page " + number + " has no text."));
        }
        if (!content.hidden().isEmpty() && !isPicture()) {
            Box box =
                    content.hidden().stream().map(Glyph::box).reduce(Box::union).orElseThrow();
            problems.add(new Problem(
                    place(box), "hidden-text", "Page " + number + " holds text that can't be seen; it was left out."));
        }
        if (content.unknown() > 0) {
            problems.add(problem(
                    "unreadable-font",
                    "Page " + number
                            + " has text in a font that does not tell, or tells wrongly, which letters it shows."));
        }
        return problems;
    }

    private boolean isPicture() {
        double area = pictures().stream()
                .mapToDouble(box -> (box.x1() - box.x0()) * (box.y1() - box.y0()))
                .sum();
        int glyphs = content.glyphs().size();
        return glyphs == 0 && area > 0
                || glyphs < ALMOST_NO_TEXT && area > PICTURE_PAGE * content.width() * content.height();
    }

    private Problem problem(String code, String message) {
        return new Problem(place(new Box(0, 0, content.width(), content.height())), code, message);
    }

    private Place place(Box box) {
        return new Place.OnPage(file, number, box);
    }
}
