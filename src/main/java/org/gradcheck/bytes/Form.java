package org.gradcheck.bytes;

/** How the values of one type are written as bytes and read back: {@code read} is the inverse of {@code write}. */
interface Form {

    void write(Object value, FormOutput out);

    /** @throws RuntimeException if the bytes are none that {@code write} writes */
    Object read(FormInput in);
}
