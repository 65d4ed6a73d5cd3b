package org.gradcheck.handin;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a text into rows and cells after RFC 4180, but keeps every letter. A quote counts at the beginning of a cell. */
final class CsvRows implements AutoCloseable {

    private static final int END = -1;
    private static final String DELIMITERS = ",;\t";

    private final Reader text;
    private final char delimiter;
    private int letter;
    private boolean quoteIsOpen;

    CsvRows(Reader text, char delimiter) throws IOException {
        this.text = text;
        this.delimiter = delimiter;
        this.letter = text.read();
    }

    /** The next row; empty at the end. */
    Optional<CsvRow> next() throws IOException {
        if (letter == END) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>(List.of(cell()));
        while (letter == delimiter) {
            letter = text.read();
            cells.add(cell());
        }
        return Optional.of(new CsvRow(cells, lineEnd()));
    }

    private String cell() throws IOException {
        StringBuilder cell = new StringBuilder();
        if (letter == '"') {
            quoted(cell);
        }
        while (letter != delimiter && letter != '\n' && letter != '\r' && letter != END) {
            take(cell);
        }
        return cell.toString();
    }

    private void quoted(StringBuilder cell) throws IOException {
        take(cell);
        quoteIsOpen = true;
        while (letter != END && quoteIsOpen) {
            if (letter == '"') {
                take(cell);
                quoteIsOpen = letter == '"';
            }
            if (quoteIsOpen && letter != END) {
                take(cell);
            }
        }
    }

    private String lineEnd() throws IOException {
        StringBuilder end = new StringBuilder();
        if (letter == '\r') {
            take(end);
        }
        if (letter == '\n') {
            take(end);
        }
        return end.toString();
    }

    private void take(StringBuilder taken) throws IOException {
        taken.append((char) letter);
        letter = text.read();
    }

    /** Whether the text ended inside quotes. */
    boolean quoteIsOpen() {
        return quoteIsOpen;
    }

    /** Of comma, semicolon and tab the one that stands most often outside quotes in the first line; a comma if none does. */
    char likelyDelimiter() throws IOException {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        for (; letter != END && (quoted || letter != '\n' && letter != '\r'); letter = text.read()) {
            quoted ^= letter == '"';
            int found = quoted ? END : DELIMITERS.indexOf(letter);
            if (found >= 0) {
                counts[found]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.charAt(most);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
