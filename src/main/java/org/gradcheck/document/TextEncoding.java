package org.gradcheck.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An encoding that the first bytes of a file tell.
 *
 * @param markLength how many bytes the byte order mark takes
 */
record TextEncoding(Charset charset, int markLength) {

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** So much of a file is looked at to tell two-byte characters from others. */
    private static final int SAMPLE = 4096;

    static Optional<TextEncoding> of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new TextEncoding(UTF_32LE, 4));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new TextEncoding(UTF_32BE, 4));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        return startsWith(bytes, 0xFE, 0xFF)
                ? Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2))
                : byZeros(bytes);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Most letters of two bytes have a zero in one of them; of four bytes, in two. */
    private static Optional<TextEncoding> byZeros(byte[] bytes) {
        int[] zeros = new int[4];
        int length = Math.min(bytes.length, SAMPLE) / 4 * 4;
        for (int i = 0; i < length; i++) {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        double most = 0.6 * length / 4;
        boolean first = zeros[0] > most;
        boolean second = zeros[1] > most;
        boolean third = zeros[2] > most;
        boolean last = zeros[3] > most;
        if (length < 8 || first && last) {
            return Optional.empty();
        }
        if (second && third && last) {
            return Optional.of(new TextEncoding(UTF_32LE, 0));
        }
        if (first && second && third) {
            return Optional.of(new TextEncoding(UTF_32BE, 0));
        }
        return second && last
                ? Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 0))
                : first && third ? Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 0)) : Optional.empty();
    }
}
