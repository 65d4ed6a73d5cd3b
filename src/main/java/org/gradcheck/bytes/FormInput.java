package org.gradcheck.bytes;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** What a {@link FormOutput} has written. Bytes that it has not written give an exception, and never more than they are. */
final class FormInput {

    private final List<String> texts = new ArrayList<>();
    private final ByteBuffer bytes;

    FormInput(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int takeByte() {
        return bytes.get();
    }

    int takeInt() {
        return bytes.getInt();
    }

    long takeLong() {
        return bytes.getLong();
    }

    double takeDouble() {
        return bytes.getDouble();
    }

    byte[] takeBytes() {
        byte[] taken = new byte[part(takeInt()).remaining()];
        bytes.get(taken);
        return taken;
    }

    String takeText() {
        int number = takeInt();
        if (number == texts.size()) {
            ByteBuffer part = part(Math.multiplyExact(Character.BYTES, takeInt()));
            bytes.position(bytes.position() + part.remaining());
            texts.add(part.asCharBuffer().toString());
        }
        return texts.get(number);
    }

    /** The next so many bytes, if there are so many. */
    private ByteBuffer part(int length) {
        return bytes.slice(bytes.position(), length);
    }

    boolean isAtEnd() {
        return !bytes.hasRemaining();
    }
}
