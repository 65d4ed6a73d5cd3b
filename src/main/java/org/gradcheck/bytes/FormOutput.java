package org.gradcheck.bytes;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Bytes as they are written; they grow as needed. A text that comes again is written as a number. */
final class FormOutput {

    private static final int FIRST_CAPACITY = 16 * 1024;

    private final Map<String, Integer> texts = new HashMap<>();
    private ByteBuffer bytes = ByteBuffer.allocate(FIRST_CAPACITY);

    /** Room for so many more bytes. */
    private ByteBuffer room(int length) {
        if (bytes.remaining() < length) {
            int needed = Math.addExact(bytes.position(), length);
            ByteBuffer larger = ByteBuffer.allocate((int) Math.min(Integer.MAX_VALUE - 8L, 2L * needed));
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }

    void putByte(int value) {
        room(Byte.BYTES).put((byte) value);
    }

    void putInt(int value) {
        room(Integer.BYTES).putInt(value);
    }

    void putLong(long value) {
        room(Long.BYTES).putLong(value);
    }

    void putDouble(double value) {
        room(Double.BYTES).putDouble(value);
    }

    void putBytes(byte[] value) {
        putInt(value.length);
        room(value.length).put(value);
    }

    /** As UTF-16, so that half a character in a damaged file stays what it is. */
    void putText(String value) {
        int number = texts.size();
        Integer known = texts.putIfAbsent(value, number);
        putInt(known == null ? number : known);
        if (known == null) {
            putInt(value.length());
            ByteBuffer room = room(Math.multiplyExact(Character.BYTES, value.length()));
            room.asCharBuffer().put(value);
            room.position(room.position() + Character.BYTES * value.length());
        }
    }

    byte[] toBytes() {
        return java.util.Arrays.copyOf(bytes.array(), bytes.position());
    }
}
