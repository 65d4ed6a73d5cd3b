package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;

/** Reads what a student wrote of each row: from tables, and from lists such as {@code conv1: 1,792}. */
final class Entries {

    /** {@code conv1_1 (3x3): } and what follows. */
    private static final Pattern LISTED =
            Pattern.compile("^\\W*?((?:(?:layer|step)\\s+)?[\\p{L}\\d][^:=|]{0,40}?)\\s*[:=]\\s*");

    /** A word or two and a colon. */
    private static final Pattern CALLED =
            Pattern.compile("((?:(?<![\\d.])[\\p{L}#]{2,} )?[\\p{L}#]{2,30})\\s*[:=]\\s*");

    private static final Pattern WORDS_ALONE = Pattern.compile("[^\\d=]*\\p{L}{2}[^\\d=]*");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\d]*");
    private static final Pattern NUMBER_IN_LIST = Pattern.compile("^[^\\p{L}\\d]*(?:\\d{1,2}[.)]\\s+)?");
    private static final int LONGEST_TITLE = 80;

    /** What stands for the cell above. */
    private static final Pattern DITTO = Pattern.compile(
            "[\"″〃”“']{1,2}|''|-\\s?[\"″]\\s?-|(?:the )?same(?: as (?:above|before|previous))?|ditto|idem|as above|see above|do\\.|↑|unchanged",
            Pattern.CASE_INSENSITIVE);

    private final List<List<String>> columns;

    /** @param columns what each asked column may be called, its name first */
    Entries(List<List<String>> columns) {
        this.columns = columns;
    }

    /** What is written in the rows of a region, in reading order; without total rows. */
    List<Entry> in(List<Row> rows) {
        List<Entry> entries = new ArrayList<>();
        Optional<Heads> heads = Optional.empty();
        Optional<Row> title = Optional.empty();
        Block last = null;
        for (Row row : rows) {
            if (row.block() instanceof Block.Table table) {
                if (row.block() != last) {
                    heads = inTable(table, heads, entries);
                }
                title = Optional.empty();
            } else if (columns.size() > 1 && beginsWithColumn(row)) {
                title.ifPresent(named -> addBelow(named, row, entries));
            } else {
                title = isTitle(row) ? Optional.of(row) : Optional.empty();
                if (!row.isHeading()) {
                    listed(row).ifPresent(entries::add);
                }
            }
            last = row.block();
        }
        return entries.stream()
                .filter(entry -> !Cue.TOTAL.announces(entry.name()))
                .toList();
    }

    private boolean beginsWithColumn(Row row) {
        return called(row.text()).stream()
                .limit(1)
                .anyMatch(first ->
                        BULLET.matcher(row.text().substring(0, first.start())).matches());
    }

    private static boolean isTitle(Row row) {
        return row.text().length() <= LONGEST_TITLE
                && LETTER.matcher(row.text()).find();
    }

    /** Lines such as {@code - parameters: 1,792} below the name of a row, which all belong to it. */
    private void addBelow(Row title, Row row, List<Entry> entries) {
        String name = NUMBER_IN_LIST.matcher(title.text()).replaceFirst("").replaceFirst("[\\s:]+$", "");
        Map<String, Line> cells = called(row);
        int last = entries.size() - 1;
        if (last >= 0 && entries.get(last).line().equals(title.line())) {
            Map<String, Line> all = new LinkedHashMap<>(entries.get(last).cells());
            cells.forEach(all::putIfAbsent);
            entries.set(last, new Entry(name, all, Set.of(), title.line()));
        } else {
            entries.add(new Entry(name, cells, Set.of(), title.line()));
        }
    }

    /** A table without heads goes on with those of the one before, as one that runs over a page does. */
    private Optional<Heads> inTable(Block.Table table, Optional<Heads> before, List<Entry> entries) {
        Optional<Heads> heads = before;
        Map<String, Line> above = new LinkedHashMap<>();
        for (Block.Row row : table.rows()) {
            List<String> texts = row.cells().stream().map(Line::text).toList();
            if (Heads.areIn(texts, columns)) {
                heads = Optional.of(Heads.of(texts, columns));
            } else if (texts.stream().anyMatch(text -> !text.isBlank()) && !isForeignHead(row, table)) {
                entries.add(entry(row, heads.orElseGet(() -> inOrder(texts.size())), above));
            }
        }
        return heads;
    }

    /** A first row of words alone is one of heads, though nothing in it is asked for. */
    private static boolean isForeignHead(Block.Row row, Block.Table table) {
        return row == table.rows().get(0)
                && row.cells().stream()
                        .skip(1)
                        .allMatch(cell -> WORDS_ALONE.matcher(cell.text()).matches());
    }

    /** Without heads, the last columns are those that are asked for, which is a guess unless there is one alone. */
    private Heads inOrder(int width) {
        Map<String, Integer> guessed = new LinkedHashMap<>();
        int first = Math.max(1, width - columns.size());
        for (int i = 0; i < columns.size() && first + i < width; i++) {
            guessed.put(columns.get(i).get(0), first + i);
        }
        boolean isClear = columns.size() == 1 && width == 2;
        return new Heads(guessed, Map.of(), isClear ? Set.of() : guessed.keySet(), Optional.empty());
    }

    /** @param above what stands in the cells of the row above, which this row's take the place of */
    private static Entry entry(Block.Row row, Heads heads, Map<String, Line> above) {
        Map<String, Line> cells = new LinkedHashMap<>();
        heads.columns().forEach((name, column) -> {
            if (column < row.cells().size()) {
                Line cell = row.cells().get(column);
                Optional<Line> repeated = Optional.ofNullable(above.get(name)).filter(upper -> repeats(cell, upper));
                cells.put(name, repeated.orElseGet(() -> heads.scaled(name, cell)));
            }
        });
        above.putAll(cells);
        return new Entry(name(row, heads), cells, heads.doubtful(), row.line());
    }

    /** A cell that says so, or that the one above goes on over, whose place it then has. */
    private static boolean repeats(Line cell, Line above) {
        return DITTO.matcher(cell.text().strip()).matches()
                || cell.spans().isEmpty() && cell.place().equals(above.place());
    }

    /** What stands in the column of names, or else before the first asked column: the words of a row, or its number. */
    private static String name(Block.Row row, Heads heads) {
        int width = row.cells().size();
        Optional<String> named = heads.names()
                .filter(column -> column < width)
                .map(column -> row.cells().get(column).text().strip())
                .filter(text -> LETTER.matcher(text).find());
        if (named.isPresent()) {
            return named.get();
        }
        int first = heads.columns().values().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(1);
        List<String> before = IntStream.range(0, Math.min(first, width))
                .mapToObj(i -> row.cells().get(i).text())
                .toList();
        List<String> words =
                before.stream().filter(text -> LETTER.matcher(text).find()).toList();
        return String.join(" ", words.isEmpty() ? before : words).strip();
    }

    /** A line that begins with a name and a colon; with several columns each value is called by its own. */
    private Optional<Entry> listed(Row row) {
        Matcher listed = LISTED.matcher(row.text());
        if (!listed.lookingAt()) {
            return Optional.empty();
        }
        Row values = row.from(listed.end());
        Map<String, Line> called = called(values);
        boolean isOne = columns.size() == 1 && called.isEmpty();
        Map<String, Line> cells = isOne ? Map.of(columns.get(0).get(0), values.line()) : called;
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(listed.group(1), cells, Set.of(), row.line()));
    }

    /** Values that are called by their columns: {@code memory: 3.2M params: 1,728}. */
    private Map<String, Line> called(Row values) {
        List<Called> called = called(values.text());
        Map<String, Line> cells = new LinkedHashMap<>();
        for (int i = 0; i < called.size(); i++) {
            int end = i + 1 < called.size()
                    ? called.get(i + 1).start()
                    : values.text().length();
            cells.putIfAbsent(
                    called.get(i).column(),
                    values.until(end).from(called.get(i).end()).line());
        }
        return cells;
    }

    private record Called(String column, int start, int end) {}

    private List<Called> called(String text) {
        List<Called> called = new ArrayList<>();
        for (Matcher word = CALLED.matcher(text); word.find(); ) {
            Heads heads = Heads.of(List.of(word.group(1)), columns);
            heads.columns().keySet().stream()
                    .limit(1)
                    .forEach(column -> called.add(new Called(column, word.start(), word.end())));
        }
        return called;
    }
}
