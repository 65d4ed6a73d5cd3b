package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the LaTeX that was typed between delimiters into a text that knows no formulas, as students do in Word:
 * {@code $x^2$} in a line, and {@code \[}, a formula and {@code \]} as paragraphs of their own.
 */
public final class TypedFormulas {

    /** Longer than any formula that is set apart. */
    private static final int MAX_LINES = 60;

    private TypedFormulas() {}

    /** The same blocks with what is mathematics marked as such. Program text stays as it is. */
    public static List<Block> read(List<Block> blocks) {
        List<Block> read = new ArrayList<>();
        for (int from = 0, end; from < blocks.size(); from = end) {
            end = from;
            while (end < blocks.size() && blocks.get(end) instanceof Block.Text) {
                end++;
            }
            if (end > from) {
                read.addAll(paragraphs(blocks.subList(from, end)));
            } else {
                read.add(inside(blocks.get(end++)));
            }
        }
        return read;
    }

    private static Block inside(Block block) {
        if (block instanceof Block.Table table) {
            return new Block.Table(table.rows().stream()
                    .map(row -> new Block.Row(
                            row.cells().stream().map(TypedFormulas::line).toList()))
                    .toList());
        }
        if (block instanceof Block.Note note) {
            return new Block.Note(note.lines().stream().map(TypedFormulas::line).toList());
        }
        return block instanceof Block.Heading heading
                ? new Block.Heading(heading.level(), line(heading.line()))
                : block;
    }

    private static List<Block> paragraphs(List<Block> paragraphs) {
        List<Block> read = new ArrayList<>();
        List<Line> lines =
                paragraphs.stream().flatMap(block -> block.lines().stream()).toList();
        int at = 0;
        for (int paragraph = 0, end = 0; paragraph < paragraphs.size(); paragraph++) {
            end += paragraphs.get(paragraph).lines().size();
            List<Line> text = new ArrayList<>();
            while (at < end) {
                int first = at;
                int after = displayEnd(lines, at);
                at = Math.max(at + 1, after);
                if (after > first) {
                    endText(read, text);
                    read.add(display(lines.subList(first, after)));
                } else {
                    text.add(line(lines.get(first)));
                }
            }
            endText(read, text);
        }
        return read;
    }

    private static void endText(List<Block> blocks, List<Line> text) {
        if (!text.isEmpty()) {
            blocks.add(new Block.Text(text));
            text.clear();
        }
    }

    /** The line after a formula that begins here and is set apart; 0 where none begins. */
    private static int displayEnd(List<Line> lines, int from) {
        Optional<String> close = close(text(lines.subList(from, from + 1)).strip());
        int limit = close.isPresent() ? Math.min(lines.size(), from + MAX_LINES) : from;
        for (int end = from; end < limit; end++) {
            int open = end == from ? 2 : 0;
            if (text(lines.subList(end, end + 1)).strip().indexOf(close.orElse(""), open) >= 0) {
                return isDisplay(text(lines.subList(from, end + 1)).strip()) ? end + 1 : 0;
            }
        }
        return 0;
    }

    private static Optional<String> close(String line) {
        if (line.startsWith("$$")) {
            return Optional.of("$$");
        }
        if (line.startsWith("\\[")) {
            return Optional.of("\\]");
        }
        return line.startsWith("\\begin{") ? Optional.of("\\end{") : Optional.empty();
    }

    private static boolean isDisplay(String text) {
        List<InlineFormula> found = InlineFormula.find(text);
        return found.size() == 1
                && found.get(0).display()
                && found.get(0).start() == 0
                && found.get(0).end() == text.length();
    }

    private static Block display(List<Line> lines) {
        Source source = source(text(lines).strip(), lines.get(0).place());
        InlineFormula formula = InlineFormula.find(source.text()).get(0);
        return new Block.Formula(FormulaRows.of(source.excerpt(formula.bodyStart(), formula.bodyEnd())));
    }

    private static String text(List<Line> lines) {
        return lines.stream()
                .map(line -> line.spans().stream().map(Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static Source source(String text, Place place) {
        return Source.within(place, text);
    }

    private static Line line(Line line) {
        List<Span> spans = line.spans().stream()
                .flatMap(span -> span.notation() == Span.Notation.PROSE ? spans(span).stream() : List.of(span).stream())
                .toList();
        return new Line(spans, line.place());
    }

    private static List<Span> spans(Span prose) {
        List<InlineFormula> formulas = InlineFormula.find(prose.text());
        if (formulas.isEmpty()) {
            return List.of(prose);
        }
        Source source = source(prose.text(), prose.place());
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (InlineFormula formula : formulas) {
            addProse(spans, prose, start, formula.start());
            FormulaSpans.of(source.excerpt(formula.bodyStart(), formula.bodyEnd())).stream()
                    .map(span -> span.emphasis() == Span.Emphasis.NONE ? span.with(prose.emphasis()) : span)
                    .forEach(spans::add);
            start = formula.end();
        }
        addProse(spans, prose, start, prose.text().length());
        return spans;
    }

    private static void addProse(List<Span> spans, Span prose, int start, int end) {
        if (end > start) {
            Place place = prose.place().right(start);
            spans.add(Span.prose(prose.text().substring(start, end), place).with(prose.emphasis()));
        }
    }
}
