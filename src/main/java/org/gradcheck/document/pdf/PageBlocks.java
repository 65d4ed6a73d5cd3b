package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Place.Box;
import org.gradcheck.document.Span;

/** Groups the lines of a region into headings, paragraphs, display formulas and tables. */
final class PageBlocks {

    private static final Pattern MARKER = Pattern.compile(
            "^(?:\\(?(?:[0-9]{1,3}|[A-Za-z]|[ivx]{1,5})[.)]|[•–∗◦▪‣-])\\s.*|^[A-Z]?\\d{1,2}(?:\\.\\d{1,2})*[.)]\\s.*");
    private static final Pattern EQUATION = Pattern.compile("[0-9.,()+*/<>!% -]*=[0-9.,()+=*/<>!% -]*[kKM]?");
    private static final Pattern FUNCTION = Pattern.compile("^\\\\(?!text)[a-z]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern NO_HEADING = Pattern.compile("[.:,=]$|=");
    private static final double NEW_PARAGRAPH = 1.55;
    private static final double NEW_FORMULA = 1.2;
    private static final double HEADING_1 = 1.25;
    private static final double HEADING_2 = 1.06;
    private static final int OFTEN = 3;
    private static final int LONGEST_HEADING = 12;

    private final String file;
    private final int page;
    private final double bodySize;
    private final PageMarks marks;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> paragraph = new ArrayList<>();
    private final List<Line> formula = new ArrayList<>();

    PageBlocks(String file, int page, double bodySize, PageMarks marks) {
        this.file = file;
        this.page = page;
        this.bodySize = bodySize;
        this.marks = marks;
    }

    /** Reads the lines of a region, from top to bottom. */
    List<Block> read(List<PageLine> lines) {
        double left = left(lines);
        double right = lines.stream().mapToDouble(line -> line.box().x1()).max().orElse(0);
        for (int i = 0; i < lines.size(); ) {
            Optional<PageTable> table = PageTable.at(lines, i);
            if (table.isPresent()) {
                endBlock();
                blocks.add(table(table.get()));
                i += table.get().lines().size();
            } else {
                read(lines, i, left, right);
                i++;
            }
        }
        endBlock();
        return blocks;
    }

    /** Where most lines begin: a margin may hold a label or a note. */
    private static double left(List<PageLine> lines) {
        Map<Long, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(Math.round(line.box().x0()), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> most < OFTEN || entry.getValue() * 2 > most)
                .mapToDouble(Map.Entry::getKey)
                .min()
                .orElse(0);
    }

    private void read(List<PageLine> lines, int i, double left, double right) {
        PageLine line = lines.get(i);
        boolean gap = i == 0
                || line.baseline() - lines.get(i - 1).baseline()
                                > NEW_PARAGRAPH
                                        * Math.max(line.size(), lines.get(i - 1).size())
                        && line.box().y0() - lines.get(i - 1).box().y1() > 0.55 * line.size();
        int heading = headingLevel(line);
        if (heading > 0) {
            endBlock();
            blocks.add(new Block.Heading(heading, line(line, spans(line.chunks()))));
        } else if (isDisplay(line, left, right)) {
            endParagraph();
            if (i > 0 && line.box().y0() - lines.get(i - 1).box().y1() > NEW_FORMULA * line.size()) {
                endFormula();
            }
            formula.add(line(line, chunkSpans().formula(withoutNumber(line))));
        } else {
            boolean marked = MARKER.matcher(line.text()).matches();
            endFormula();
            if (gap || marked || i > 0 && headingLevel(lines.get(i - 1)) > 0 || isIndented(lines, i, left)) {
                endParagraph();
            }
            paragraph.add(line(line, spans(line.chunks())));
        }
    }

    /** The first line of a paragraph as LaTeX sets it, one and a half font sizes in; lists stand further in. */
    private static boolean isIndented(List<PageLine> lines, int i, double left) {
        double indent = lines.get(i).box().x0() - left;
        return i > 0
                && indent > 0.9 * lines.get(i).size()
                && indent < 1.8 * lines.get(i).size();
    }

    private int headingLevel(PageLine line) {
        double ratio = line.size() / bodySize;
        boolean bold = line.isBold();
        boolean stands = ratio > HEADING_2 ? bold || !line.isMathematical() : bold;
        if (!stands
                || line.chunks().size() > LONGEST_HEADING
                || line.text().codePoints().noneMatch(Character::isLetter)) {
            return 0;
        }
        if (ratio > HEADING_2) {
            return ratio > HEADING_1 ? 1 : 2;
        }
        return !line.isMathematical() && !NO_HEADING.matcher(line.text()).find() ? 3 : 0;
    }

    /** A line that stands in the middle or far from the margin and is a formula but for a word or two. */
    private static boolean isDisplay(PageLine line, double left, double right) {
        List<Chunk> chunks = withoutNumber(line);
        double indent = line.box().x0() - left;
        double rest = right - chunks.get(chunks.size() - 1).box().x1();
        boolean apart = indent > 2.5 * line.size() || indent > line.size() && Math.abs(indent - rest) < 2 * line.size();
        return apart && isFormulaLike(line) && hasFewWords(chunks);
    }

    private static boolean hasFewWords(List<Chunk> chunks) {
        long words = chunks.stream()
                .filter(chunk ->
                        !chunk.mathematical() && WORD.matcher(chunk.text()).find())
                .filter(chunk -> chunk.latex().startsWith("\\text"))
                .count();
        return words <= 2 && words < chunks.size();
    }

    /** {@code = 55} below a formula has nothing in it but what also stands in text. */
    private static boolean isFormulaLike(PageLine line) {
        return line.isMathematical()
                || EQUATION.matcher(line.text()).matches()
                || line.chunks().stream()
                        .anyMatch(chunk -> FUNCTION.matcher(chunk.latex()).find());
    }

    private static List<Chunk> withoutNumber(PageLine line) {
        List<Chunk> chunks = line.chunks();
        Chunk last = chunks.get(chunks.size() - 1);
        boolean number = chunks.size() > 1 && last.gap() > 1.5 && last.text().matches("\\([0-9.]+\\)");
        return number ? chunks.subList(0, chunks.size() - 1) : chunks;
    }

    private Block.Table table(PageTable table) {
        List<Block.Row> rows = new ArrayList<>();
        for (List<List<Chunk>> row : table.rows()) {
            Place ifEmpty = place(box(row.stream().flatMap(List::stream).toList()));
            List<Line> cells = new ArrayList<>();
            for (List<Chunk> cell : row) {
                cells.add(cell.isEmpty() ? new Line(List.of(), ifEmpty) : new Line(spans(cell), place(box(cell))));
            }
            rows.add(new Block.Row(cells));
        }
        return new Block.Table(rows);
    }

    private static Box box(List<Chunk> chunks) {
        return chunks.stream().map(Chunk::box).reduce(Box::union).orElseThrow();
    }

    private Line line(PageLine line, List<Span> spans) {
        return new Line(spans, place(line.box()));
    }

    private List<Span> spans(List<Chunk> chunks) {
        return chunkSpans().of(chunks);
    }

    private ChunkSpans chunkSpans() {
        return new ChunkSpans(marks::of, this::place);
    }

    private Place place(Box box) {
        return new Place.OnPage(file, page, box);
    }

    private void endBlock() {
        endParagraph();
        endFormula();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            endFormula();
            blocks.add(new Block.Text(paragraph));
            paragraph.clear();
        }
    }

    private void endFormula() {
        if (!formula.isEmpty()) {
            List<Line> rows = List.copyOf(formula);
            formula.clear();
            blocks.add(new Block.Formula(rows));
        }
    }
}
