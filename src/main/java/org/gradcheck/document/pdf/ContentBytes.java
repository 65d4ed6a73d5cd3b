package org.gradcheck.document.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The operators of a page or form as one array, which PDFBox reads byte by byte, looking ahead and stepping back. */
final class ContentBytes implements RandomAccessRead {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int AT_FIRST = 16 * 1024;

    private final byte[] bytes;
    private int at;
    private boolean closed;

    private ContentBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** All there is; empty for what is damaged or so much that it has to be read piece by piece. */
    static Optional<RandomAccessRead> of(RandomAccessRead content) {
        byte[] bytes = new byte[AT_FIRST];
        int count = 0;
        try (content) {
            for (int more = 0; more >= 0 && count <= MOST_BYTES; count += Math.max(0, more)) {
                bytes = count == bytes.length ? Arrays.copyOf(bytes, 2 * count) : bytes;
                more = content.read(bytes, count, bytes.length - count);
            }
        } catch (IOException e) {
            // PDFBox reads it as far as it goes.
            return Optional.empty();
        }
        return count > MOST_BYTES ? Optional.empty() : Optional.of(new ContentBytes(Arrays.copyOf(bytes, count)));
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int peek() {
        return at < bytes.length ? bytes[at] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int count = Math.min(length, bytes.length - at);
        if (count <= 0) {
            return -1;
        }
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public void rewind(int count) {
        at = Math.max(0, at - count);
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) {
        at = (int) Math.max(0, Math.min(bytes.length, position));
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return at >= bytes.length;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        throw new IOException("a part of a page's operators is not read by itself");
    }
}
