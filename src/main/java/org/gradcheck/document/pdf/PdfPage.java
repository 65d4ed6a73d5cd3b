package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Place;
import org.gradcheck.document.Place.Box;

/** Reads what one page paints: glyphs to atoms, atoms to lines, lines to blocks. */
final class PdfPage {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–— ]*(?:page )?(?:\\d{1,3}|[ivx]{1,5})(?: ?(?:/|of) ?\\d{1,3})?[-–— ]*");
    private static final Pattern FOOT = Pattern.compile(
            "(?i)(?:file|https?)://\\S{1,300} \\d{1,3}/\\d{1,3}|.{0,80}\\bpage \\d{1,3}(?: ?(?:/|of) ?\\d{1,3})?");
    private static final double MARGIN = 0.2;
    private static final double GAP = 1.8;
    private static final String BRACE_PARTS = "︷︸⏞⏟";

    private final String file;
    private final int number;
    private final PageContent content;
    private final double bodySize;
    private final PageText text;
    private final PageMarks marks;
    private final List<List<Atom>> regions;
    private final RegionWords words = new RegionWords();
    private final Footnotes footnotes;

    /**
     * @param own what the page is read from: its text without what it shares with other pages
     */
    PdfPage(String file, int number, PageContent content, PageText own) {
        this.file = file;
        this.number = number;
        this.content = content;
        this.bodySize = bodySize(content.glyphs());
        this.text = own.without(LineNumbers.of(own.atoms(), bodySize));
        this.marks = new PageMarks(content.rules(), content.strokes());
        this.regions = Columns.of(withoutNumber());
        this.footnotes = Footnotes.of(regions, words, content.rules(), bodySize);
    }

    List<Block> blocks() {
        List<Rule> bars =
                content.rules().stream().filter(rule -> !marks.isFrame(rule)).toList();
        List<Rule> otherRules = new ArrayList<>();
        List<Atom> built = Matrices.build(BuiltFormulas.build(TallSigns.build(footnotes.text()), bars, otherRules));
        PageMarks leftMarks = new PageMarks(withUprights(otherRules), content.strokes());
        List<Block> blocks = new ArrayList<>();
        List<Rule> uprights = content.rules().stream()
                .filter(rule -> !rule.isLevel() && !marks.isSide(rule))
                .toList();
        for (List<Atom> region : regions(built)) {
            List<PageLine> lines =
                    SideBySide.joined(Rows.ofWords(words.of(region)).stream()
                                    .map(PageLine::of)
                                    .toList())
                            .stream()
                            .map(line -> line.divided(uprights))
                            .toList();
            blocks.addAll(new PageBlocks(file, number, bodySize, leftMarks).read(lines));
        }
        List<Block.Figure> figures = Figures.of(content).stream()
                .map(picture -> new Block.Figure(place(picture), List.of()))
                .toList();
        return Figures.among(blocks, figures);
    }

    /** The regions stay as they are as long as all their atoms stay the same. */
    private List<List<Atom>> regions(List<Atom> built) {
        List<Atom> before = new ArrayList<>();
        regions.forEach(before::addAll);
        return built.equals(before) ? regions : Columns.of(PageText.of(built));
    }

    /** The footnotes, which are read behind all pages: a paragraph may run on over them. */
    List<Block> notes() {
        return footnotes.notes().stream().map(this::note).toList();
    }

    private Block note(List<Atom> atoms) {
        List<Block> blocks = new PageBlocks(file, number, bodySize, marks)
                .read(Rows.of(Matrices.build(BuiltFormulas.build(atoms, content.rules(), new ArrayList<>()))).stream()
                        .map(PageLine::of)
                        .toList());
        return new Block.Note(
                blocks.stream().flatMap(block -> block.lines().stream()).toList());
    }

    /** All that can be seen on a page. */
    static PageText text(PageContent content) {
        List<Atom> atoms = new ArrayList<>(content.glyphs().size());
        for (Glyph glyph : StretchedSigns.levelled(content.glyphs())) {
            if (!BRACE_PARTS.contains(glyph.text())) {
                atoms.add(Atom.of(glyph));
            }
        }
        return PageText.of(Accents.merge(atoms));
    }

    /** The text without the number of the page, where it stands alone. */
    private PageText withoutNumber() {
        EdgeLines lines = EdgeLines.of(text);
        List<Atom> numbers = new ArrayList<>();
        lines.first(1).stream().filter(line -> isPageNumber(line, true)).forEach(line -> numbers.addAll(line.atoms()));
        lines.last(1).stream().filter(line -> isPageNumber(line, false)).forEach(line -> numbers.addAll(line.atoms()));
        return text.without(numbers);
    }

    /** Alone in the upper or lower margin; or in the middle below a short text and well apart from it. */
    private boolean isPageNumber(EdgeLine line, boolean top) {
        double middle = (line.box().x0() + line.box().x1()) / 2;
        boolean centred = Math.abs(middle - content.width() / 2) < 0.02 * content.width();
        boolean own = line.text().equals(String.valueOf(number));
        boolean inMargin =
                top ? line.box().y1() < MARGIN * content.height() : line.box().y0() > (1 - MARGIN) * content.height();
        return inMargin
                        && line.gap() > 1
                        && (own || !top)
                        && PAGE_NUMBER.matcher(line.text()).matches()
                || !top && own && centred && line.gap() > GAP && line.box().y0() > content.height() / 2
                || !top
                        && inMargin
                        && line.gap() > GAP
                        && FOOT.matcher(line.text()).matches();
    }

    /** Frames are looked for again without the rules that turned out to be fraction bars. */
    private List<Rule> withUprights(List<Rule> level) {
        List<Rule> rules = new ArrayList<>(level);
        content.rules().stream()
                .filter(rule -> !rule.isLevel() || marks.isFrame(rule))
                .forEach(rules::add);
        return rules;
    }

    /** The size most characters of the page have, to half a point. */
    private static double bodySize(List<Glyph> glyphs) {
        Map<Double, Integer> counts = new TreeMap<>();
        double last = 0;
        int run = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.size() != last) {
                counts.merge(halfPoints(last), run, Integer::sum);
                run = 0;
            }
            last = glyph.size();
            run++;
        }
        counts.merge(halfPoints(last), run, Integer::sum);
        double size = 10;
        int most = 0;
        for (Map.Entry<Double, Integer> count : counts.entrySet()) {
            size = count.getValue() > most ? count.getKey() : size;
            most = Math.max(most, count.getValue());
        }
        return size;
    }

    private static double halfPoints(double size) {
        return Math.rint(size * 2) / 2;
    }

    private Place place(Box box) {
        return new Place.OnPage(file, number, box);
    }
}
