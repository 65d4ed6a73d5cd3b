package org.gradcheck.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Excerpt;
import org.gradcheck.document.Line;
import org.gradcheck.document.Source;
import org.gradcheck.document.TextLine;

/** Cuts plain text into paragraphs, headings and tables, line by line. */
final class PlainTextBlocks {

    private static final Pattern UNDERLINE = Pattern.compile("\\s*(?:={3,}|-{3,}|~{3,}|\\*{3,})\\s*");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final Pattern CAPITALS = Pattern.compile(
            "\\s*(?:PROBLEM|QUESTION|PART|TASK|EXERCISE|SECTION|HOMEWORK|ASSIGNMENT|SOLUTIONS?|ANSWERS?|APPENDIX)(?![a-z])[^a-z.?!]{0,60}");
    private static final Pattern QUOTE = Pattern.compile("\\s*+(?:>\\s?+)++");

    private final Source source;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> paragraph = new ArrayList<>();
    private boolean quoted;

    private PlainTextBlocks(Source source) {
        this.source = source;
    }

    static List<Block> of(Source source) {
        PlainTextBlocks text = new PlainTextBlocks(source);
        for (int line = 0; line < source.lineCount(); ) {
            line = text.read(line);
        }
        text.endParagraph();
        return text.blocks;
    }

    /** Reads what begins at a line; gives the line after it. */
    private int read(int line) {
        Excerpt text = source.line(line);
        if (text.isBlank()) {
            endParagraph();
            return line + 1;
        }
        Optional<Integer> heading = paragraph.isEmpty() ? heading(line) : Optional.empty();
        if (heading.isPresent()) {
            blocks.add(new Block.Heading(heading.get(), TextLine.of(text.strip())));
            return line + (isUnderlined(line) ? 2 : 1);
        }
        int end = table(line);
        if (end == line) {
            end = words(line);
        }
        return end;
    }

    private Optional<Integer> heading(int line) {
        if (isUnderlined(line)) {
            return Optional.of(source.line(line + 1).text().contains("=") ? 1 : 2);
        }
        boolean alone = line + 1 >= source.lineCount() || source.line(line + 1).isBlank();
        return alone && CAPITALS.matcher(source.line(line).text()).matches() ? Optional.of(1) : Optional.empty();
    }

    private boolean isUnderlined(int line) {
        if (line + 1 >= source.lineCount()) {
            return false;
        }
        String text = source.line(line).text().strip();
        String below = source.line(line + 1).text();
        return UNDERLINE.matcher(below).matches()
                && WORD.matcher(text).find()
                && !text.contains("  ")
                && below.strip().length() * 2 >= text.length()
                && below.strip().length() <= text.length() * 2 + 4;
    }

    /** Adds the table that begins at a line; gives the line after it, or the line itself where none begins. */
    private int table(int line) {
        Optional<TabTable> tabs = TabTable.at(source, line);
        if (tabs.isPresent()) {
            return add(tabs.get().table(source), tabs.get().endLine());
        }
        Optional<BorderedTable> bordered = BorderedTable.at(source, line);
        if (bordered.isPresent()) {
            return add(bordered.get().table(), bordered.get().endLine());
        }
        Optional<AlignedTable> aligned = AlignedTable.at(source, line);
        if (aligned.isPresent()) {
            return add(aligned.get().table(), aligned.get().endLine());
        }
        Optional<SeparatedTable> separated = SeparatedTable.at(source, line);
        return separated
                .map(table -> add(table.table(), line + table.rows().size()))
                .orElse(line);
    }

    private int add(Block.Table table, int end) {
        endParagraph();
        blocks.add(table);
        return end;
    }

    private int words(int line) {
        Optional<StackedFraction> fraction = StackedFraction.at(source, line);
        if (fraction.isPresent()) {
            paragraph.add(fraction.get().line());
            return line + 3;
        }
        Excerpt text = source.line(line);
        Matcher quote = QUOTE.matcher(text.text());
        boolean isQuote = quote.lookingAt();
        if (isQuote != quoted) {
            endParagraph();
            quoted = isQuote;
        }
        Excerpt said = isQuote ? text.part(quote.end(), text.text().length()) : text;
        if (!said.isBlank()) {
            paragraph.add(TextLine.of(said));
        }
        return line + 1;
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Text(paragraph));
            paragraph.clear();
        }
    }
}
