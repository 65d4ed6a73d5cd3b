package org.gradcheck.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.document.Excerpt;
import org.gradcheck.document.Source;
import org.gradcheck.document.TextLine;

/**
 * A table drawn with characters: its cells stand between bars, and lines of dashes part its rows, or its head from the
 * rest.
 *
 * @param endLine the line of the source after the last, counted from 0
 */
record BorderedTable(List<List<Excerpt>> rows, int endLine) {

    private static final Pattern DRAWN = Pattern.compile("[-+=|:_ \\t\u2500-\u257F]*+");
    private static final Pattern DASHES = Pattern.compile("--|==|__|[\u2500\u2501\u2550]{2}");
    private static final Pattern BAR = Pattern.compile("[|\u2502\u2503\u2551]");

    static Optional<BorderedTable> at(Source source, int line) {
        List<List<Excerpt>> rows = new ArrayList<>();
        boolean ruled = false;
        boolean closed = true;
        int next = line;
        for (; next < source.lineCount(); next++) {
            Excerpt text = source.line(next);
            if (isRule(text.text())) {
                ruled = true;
                continue;
            }
            List<Excerpt> cells = cells(text.strip());
            if (cells.size() < 2 || !rows.isEmpty() && rows.get(0).size() != cells.size()) {
                break;
            }
            closed &= isClosed(text.text().strip());
            rows.add(cells);
        }
        return rows.size() >= 2 && (ruled || closed) ? Optional.of(new BorderedTable(rows, next)) : Optional.empty();
    }

    /** Whether a line is drawn and says nothing. */
    static boolean isRule(String line) {
        return DRAWN.matcher(line).matches() && DASHES.matcher(line).find();
    }

    private static boolean isClosed(String row) {
        return BAR.matcher(row).lookingAt()
                && BAR.matcher(row.substring(row.length() - 1)).matches();
    }

    private static List<Excerpt> cells(Excerpt row) {
        List<Excerpt> cells = new ArrayList<>();
        Matcher bar = BAR.matcher(row.text());
        int start = 0;
        while (bar.find()) {
            if (bar.start() > 0) {
                cells.add(row.part(start, bar.start()).strip());
            }
            start = bar.end();
        }
        if (start > 0 && start < row.text().length()) {
            cells.add(row.part(start, row.text().length()).strip());
        }
        return cells;
    }

    Block.Table table() {
        return new Block.Table(rows.stream()
                .map(cells -> new Block.Row(cells.stream().map(TextLine::of).toList()))
                .toList());
    }
}
