package org.gradcheck.handin;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A table that another program wrote, read row by row without losing a letter. The delimiter is the one of comma, semicolon
 * and tab that the first line has most of; the encoding is that of the byte order mark, else UTF-8, else the one of Western
 * Windows.
 */
public final class CsvFile {

    private static final List<Charset> UNMARKED = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));
    private static final char MARK = '\uFEFF';

    private final Path path;
    private final Charset charset;
    private final boolean marked;
    private final char delimiter;

    private CsvFile(Path path, Charset charset, boolean marked, char delimiter) {
        this.path = path;
        this.charset = charset;
        this.marked = marked;
        this.delimiter = delimiter;
    }

    /** What is done with a row. */
    @FunctionalInterface
    public interface RowReader {
        void read(CsvRow row) throws IOException;
    }

    /**
     * Looks at a file.
     *
     * @throws NoTable if it is no text, or has an open quote
     * @throws IOException if it can't be read
     */
    public static CsvFile open(Path path) throws NoTable, IOException {
        if (!Files.isRegularFile(path)) {
            throw new NoTable(path + " is not there: name the file as the learning-management system gives it out.");
        }
        byte[] bytes = Files.readAllBytes(path);
        Optional<Charset> charset = marked(bytes).or(() -> unmarked(bytes));
        if (charset.isEmpty() || bytes.length == 0) {
            throw new NoTable(path + " is no table of text: export it as CSV in UTF-8.");
        }
        boolean marked = marked(bytes).isPresent();
        CsvFile file = new CsvFile(path, charset.get(), marked, ',');
        try (CsvRows rows = file.rows(new ByteArrayInputStream(bytes))) {
            return new CsvFile(path, charset.get(), marked, rows.likelyDelimiter());
        }
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        return switch (first) {
            case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> unmarked(byte[] bytes) {
        return UNMARKED.stream().filter(charset -> fits(charset, bytes)).findFirst();
    }

    private static boolean fits(Charset charset, byte[] bytes) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().noneMatch(letter -> letter == 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private CsvRows rows(InputStream in) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(in, charset));
        if (marked && reader.read() != MARK) {
            throw new IOException(path + " changed while it was read");
        }
        return new CsvRows(reader, delimiter);
    }

    /**
     * Hands on row after row, the heads first. Empty lines are rows of one empty cell.
     *
     * @throws NoTable if a quote stays open
     */
    public void forEach(RowReader reader) throws NoTable, IOException {
        try (CsvRows rows = rows(Files.newInputStream(path))) {
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                reader.read(row.get());
            }
            if (rows.quoteIsOpen()) {
                throw new NoTable(path + ": a quote is opened and not closed; the file is damaged. Export it again.");
            }
        }
    }

    public Path path() {
        return path;
    }

    public Charset charset() {
        return charset;
    }

    public char delimiter() {
        return delimiter;
    }

    /** What stands before the first row: a byte order mark or nothing. */
    public String mark() {
        return marked ? String.valueOf(MARK) : "";
    }
}
