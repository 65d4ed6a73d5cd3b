package org.gradcheck.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gradcheck.document.Block;
import org.gradcheck.document.Excerpt;
import org.gradcheck.document.Source;
import org.gradcheck.document.TextLine;

/**
 * Rows of cells parted by commas or semicolons without a blank after them, as programs write tables. The first row names
 * the columns and each row holds a word: numbers whose thousands are grouped by commas are no table.
 */
record SeparatedTable(List<List<Excerpt>> rows) {

    private static final int FEWEST_ROWS = 3;
    private static final Pattern GROUP = Pattern.compile("\\d{3}(?!\\d)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2}");

    static Optional<SeparatedTable> at(Source source, int line) {
        Optional<SeparatedTable> commas = at(source, line, ',');
        return commas.isPresent() ? commas : at(source, line, ';');
    }

    private static Optional<SeparatedTable> at(Source source, int line, char separator) {
        List<List<Excerpt>> rows = new ArrayList<>();
        for (int next = line; next < source.lineCount(); next++) {
            List<Excerpt> cells = cells(source.line(next), separator);
            if (!isRow(cells, rows)) {
                break;
            }
            rows.add(cells);
        }
        return rows.size() >= FEWEST_ROWS ? Optional.of(new SeparatedTable(rows)) : Optional.empty();
    }

    private static boolean isRow(List<Excerpt> cells, List<List<Excerpt>> rows) {
        boolean tight = cells.stream().noneMatch(cell -> cell.text().startsWith(" "));
        boolean words = rows.isEmpty()
                ? cells.stream().allMatch(SeparatedTable::isWord) && !hasGroup(cells)
                : cells.stream().anyMatch(SeparatedTable::isWord);
        return cells.size() >= 2
                && tight
                && words
                && (rows.isEmpty() || rows.get(0).size() == cells.size());
    }

    /** {@code It has 34,848 parameters} is one sentence, and what follows it none of the columns that it names. */
    private static boolean hasGroup(List<Excerpt> cells) {
        return IntStream.range(1, cells.size())
                .anyMatch(i -> cells.get(i - 1).text().matches("(?s).*\\d")
                        && GROUP.matcher(cells.get(i).text()).lookingAt());
    }

    private static boolean isWord(Excerpt cell) {
        return WORD.matcher(cell.text()).find();
    }

    private static List<Excerpt> cells(Excerpt line, char separator) {
        List<Excerpt> cells = new ArrayList<>();
        Matcher cell = Pattern.compile("\\G(?:\"([^\"]*)\"|([^" + separator + "\"]*))(?:" + separator + "|$)")
                .matcher(line.text());
        boolean more = true;
        while (more && cell.find()) {
            int group = cell.start(1) >= 0 ? 1 : 2;
            cells.add(line.part(cell.start(group), cell.end(group)));
            more = cell.end() < line.text().length()
                    || line.text().endsWith(String.valueOf(separator)) && cell.end() > cell.start();
        }
        return cells;
    }

    Block.Table table() {
        return new Block.Table(rows.stream()
                .map(cells -> new Block.Row(cells.stream().map(TextLine::of).toList()))
                .toList());
    }
}
