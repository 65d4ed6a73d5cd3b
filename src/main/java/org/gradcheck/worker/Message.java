package org.gradcheck.worker;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.gradcheck.bytes.RecordBytes;

/** What the batch and a worker say to each other: a mark, the number of bytes, and a record as bytes. */
final class Message<T> {

    static final Message<Task> REQUEST = new Message<>(Task.class);
    static final Message<Result> ANSWER = new Message<>(Result.class);

    /** An answer has far fewer bytes; a worker that sends more is broken. */
    static final int MOST_BYTES_OF_ANSWER = 32 << 20;

    private static final int MARK = 0x67C4EC60;

    private final RecordBytes<T> form;

    Message(Class<T> type) {
        this.form = RecordBytes.of(type);
    }

    byte[] bytes(T value) {
        return form.bytes(value);
    }

    /** @throws IOException if the bytes are no value of this type */
    T value(byte[] bytes) throws IOException {
        return form.value(bytes);
    }

    static void send(byte[] bytes, OutputStream out) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(2 * Integer.BYTES);
        out.write(head.putInt(MARK).putInt(bytes.length).array());
        out.write(bytes);
        out.flush();
    }

    /**
     * The bytes that were sent next.
     *
     * @throws IOException if there are none, or others, or more than {@code most}
     */
    static byte[] receive(InputStream in, int most) throws IOException {
        DataInputStream head = new DataInputStream(in);
        int mark = head.readInt();
        int length = head.readInt();
        if (mark != MARK || length < 0 || length > most) {
            throw new IOException("no message: " + mark + ", " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a message of " + length + " bytes ends after " + bytes.length);
        }
        return bytes;
    }
}
