package org.gradcheck.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The directory at the end of an archive, which says what is in it; programs believe it and not what stands before the
 * single files. Source: the ZIP file format (APPNOTE), sections 4.3.7, 4.3.12 and 4.3.16.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int FILE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int FILE_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MAX_ENTRIES = 5_000;

    /** Where a file of the archive begins, and how long it is while it is compressed. */
    private record Entry(int method, int start, int length) {}

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private boolean ambiguous;

    private ZipDirectory(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** The directory; nothing where there is none or it is broken. */
    static Optional<ZipDirectory> of(byte[] bytes) {
        ZipDirectory directory = new ZipDirectory(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        try {
            return directory.readEntries() ? Optional.of(directory) : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private boolean readEntries() {
        int end = end();
        if (end < 0) {
            return false;
        }
        int count = Math.min(MAX_ENTRIES, bytes.getChar(end + 10));
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY) {
                return false;
            }
            at = readEntry(at);
        }
        return true;
    }

    private int end() {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private int readEntry(int at) {
        int nameLength = bytes.getChar(at + 28);
        String name =
                new String(bytes.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8).replace('\\', '/');
        Entry entry = new Entry(bytes.getChar(at + 10), bytes.getInt(at + 42), bytes.getInt(at + 20));
        ambiguous |= entries.putIfAbsent(name, entry) != null;
        return at + ENTRY_LENGTH + nameLength + bytes.getChar(at + 30) + bytes.getChar(at + 32);
    }

    /** Whether two files have the same name, so that nobody knows which one is seen. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    boolean contains(String name) {
        return entries.containsKey(name);
    }

    /**
     * The beginning of a file, up to a length; what can't be unpacked is left out.
     *
     * @throws IOException if nothing of it can be unpacked
     */
    ZipPart part(String name, int maxLength) throws IOException {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new ZipException("no file " + name);
        }
        try {
            return unpack(entry, maxLength);
        } catch (IndexOutOfBoundsException e) {
            throw new ZipException("no file at " + entry.start);
        }
    }

    private ZipPart unpack(Entry entry, int maxLength) throws IOException {
        if (bytes.getInt(entry.start) != FILE || entry.method != 0 && entry.method != 8) {
            throw new ZipException("no file at " + entry.start);
        }
        int start = entry.start + FILE_LENGTH + bytes.getChar(entry.start + 26) + bytes.getChar(entry.start + 28);
        InputStream packed = new ByteArrayInputStream(bytes.array(), start, entry.length);
        Inflater inflater = new Inflater(true);
        try (InputStream in = entry.method == 0 ? packed : new InflaterInputStream(packed, inflater)) {
            return ZipPart.read(in, maxLength);
        } finally {
            inflater.end();
        }
    }
}
