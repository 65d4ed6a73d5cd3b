package org.gradcheck.bytes;

import java.io.IOException;

/**
 * The bytes of records of one type: its components in their order. They mean something to the same program only. Immutable
 * and thread-safe.
 */
public final class RecordBytes<T> {

    private final Class<T> type;
    private final Form form;

    private RecordBytes(Class<T> type, Form form) {
        this.type = type;
        this.form = form;
    }

    /**
     * The bytes of records of a type.
     *
     * @param named how those values are written that are no plain data, but have a name each
     * @throws IllegalArgumentException if a record of the type may hold what is no plain data
     */
    public static <T> RecordBytes<T> of(Class<T> type, NamedForm<?>... named) {
        return new RecordBytes<>(type, new Forms(named).of(type));
    }

    public byte[] bytes(T value) {
        FormOutput out = new FormOutput();
        form.write(value, out);
        return out.toBytes();
    }

    /** @throws IOException if the bytes are no value of this type */
    public T value(byte[] bytes) throws IOException {
        try {
            FormInput in = new FormInput(bytes);
            T value = type.cast(form.read(in));
            if (in.isAtEnd()) {
                return value;
            }
        } catch (RuntimeException e) {
            throw new IOException("not a " + type.getSimpleName(), e);
        }
        throw new IOException("more than a " + type.getSimpleName());
    }
}
