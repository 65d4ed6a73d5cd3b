package org.gradcheck.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The text of a file and where its lines begin. Line ends are single line feeds. For readers. */
public final class Source {

    /** The place of a line and a column, both counted from 1. */
    private interface Places {
        Place at(int line, int column);
    }

    private final String file;
    private final String text;
    private final Places places;
    private final int[] lineStarts;

    /** Text that is decoded already, as the whole of a file. */
    public Source(String file, String text) {
        this(file, text, (line, column) -> new Place.InText(file, line, column));
    }

    /** Text in a cell of a notebook, of which so many lines stand before it. */
    public static Source inCell(String file, int cell, int linesBefore, String text) {
        return new Source(file, text, (line, column) -> new Place.InCell(file, cell, linesBefore + line, column));
    }

    /** Text of which so many lines stand before it in its file. */
    public static Source below(String file, int linesBefore, String text) {
        return new Source(file, text, (line, column) -> new Place.InText(file, linesBefore + line, column));
    }

    /** Text in a line of something else, which begins at a place. */
    static Source within(Place start, String text) {
        return new Source(start.file(), text, (line, column) -> start.right(column - 1));
    }

    /** Several texts as one, a line feed between them; every place is in the text it was written in. */
    public static Source joined(List<Source> parts) {
        NavigableMap<Integer, Source> byLine = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        int line = 1;
        for (Source part : parts) {
            byLine.put(line, part);
            text.append(text.isEmpty() && byLine.size() == 1 ? "" : "\n").append(part.text);
            line += part.lineCount();
        }
        return new Source(parts.get(0).file, text.toString(), (at, column) -> {
            Map.Entry<Integer, Source> part = byLine.floorEntry(at);
            return part.getValue().places.at(at - part.getKey() + 1, column);
        });
    }

    /** The text of a file, whatever its encoding, without what can't be seen. */
    public static Source of(SourceFile file) {
        return TextDecoder.decode(file);
    }

    private Source(String file, String text, Places places) {
        this.file = file;
        this.text = text;
        this.places = places;
        this.lineStarts = lineStarts(text);
    }

    /** Characters that were lost on the way, or a text that holds nothing. */
    public List<Problem> damage() {
        return DamagedText.problems(this);
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How many lines there are; at least one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** Where the line begins; lines count from 0. */
    public int lineStart(int line) {
        return lineStarts[line];
    }

    /** Where the line ends, before its line feed; lines count from 0. */
    public int lineEnd(int line) {
        return line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
    }

    /** The line an offset lies in, counted from 0. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Where an offset in the text lies. */
    public Place place(int offset) {
        int line = lineOf(offset);
        return places.at(line + 1, offset - lineStarts[line] + 1);
    }

    /** The text between two offsets. */
    public Excerpt excerpt(int start, int end) {
        return Excerpt.of(this, start, end);
    }

    /** A line without its line feed; lines count from 0. */
    public Excerpt line(int line) {
        return excerpt(lineStart(line), lineEnd(line));
    }
}
