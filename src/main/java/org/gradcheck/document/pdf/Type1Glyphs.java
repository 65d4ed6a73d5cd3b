package org.gradcheck.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The encrypted part of a Type 1 font: the code that draws each glyph, found at once and decrypted when it is asked for.
 *
 * <p>Source: Adobe Type 1 Font Format, 1990, chapters 2.4 and 7.
 */
final class Type1Glyphs {

    private static final int FONT_KEY = 55665;
    private static final int CODE_KEY = 4330;
    private static final int RANDOM_BYTES = 4;

    /** Where a piece of code stands. */
    private record Range(int start, int length) {}

    private final byte[] bytes;
    private final int skipped;
    private final Map<Integer, Range> subroutines = new HashMap<>();
    private final Map<String, Range> glyphs = new HashMap<>();
    private int at;

    Type1Glyphs(byte[] program, int start) {
        bytes = decrypted(program, start, program.length - start, FONT_KEY, RANDOM_BYTES);
        skipped = moveTo("/lenIV") ? Math.max(0, number(token())) : RANDOM_BYTES;
        if (moveTo("/Subrs")) {
            findSubroutines();
        }
        if (moveTo("/CharStrings")) {
            findGlyphs();
        }
    }

    boolean has(String glyph) {
        return glyphs.containsKey(glyph);
    }

    /** The code of a glyph. */
    Optional<byte[]> code(String glyph) {
        return Optional.ofNullable(glyphs.get(glyph)).map(this::code);
    }

    /** The code of a subroutine. */
    Optional<byte[]> subroutine(int number) {
        return Optional.ofNullable(subroutines.get(number)).map(this::code);
    }

    private byte[] code(Range range) {
        return decrypted(bytes, range.start, range.length, CODE_KEY, skipped);
    }

    private static byte[] decrypted(byte[] cipher, int start, int length, int key, int skipped) {
        byte[] plain = new byte[Math.max(0, length)];
        int state = key;
        for (int i = 0; i < plain.length; i++) {
            int next = cipher[start + i] & 0xFF;
            plain[i] = (byte) (next ^ state >> 8);
            state = (next + state) * 52845 + 22719 & 0xFFFF;
        }
        return Arrays.copyOfRange(plain, Math.min(skipped, plain.length), plain.length);
    }

    /** {@code /Subrs 5 array dup 0 15 RD ...15 bytes... NP dup 1 ...}. */
    private void findSubroutines() {
        int count = number(token());
        token();
        String token = token();
        while (subroutines.size() < count && !token.isEmpty() && !token.startsWith("/")) {
            if (token.equals("dup")) {
                int index = number(token());
                subroutines.put(index, range());
            }
            token = token();
        }
    }

    /** {@code /CharStrings 27 dict dup begin /A 120 RD ...120 bytes... ND /B ... end}. */
    private void findGlyphs() {
        String token = token();
        while (!token.isEmpty() && !token.equals("end")) {
            if (token.startsWith("/")) {
                glyphs.put(token.substring(1), range());
            }
            token = token();
        }
    }

    /** A length, a word, one space, and as many bytes. */
    private Range range() {
        int length = Math.max(0, number(token()));
        token();
        Range range = new Range(at + 1, Math.min(length, Math.max(0, bytes.length - at - 1)));
        at = range.start + range.length;
        return range;
    }

    private boolean moveTo(String word) {
        int found = indexOf(bytes, word, 0);
        at = found + word.length();
        return found >= 0;
    }

    /** The next word; empty at the end. */
    private String token() {
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        int start = at;
        while (at < bytes.length && (bytes[at] > ' ' || bytes[at] < 0) && (at == start || bytes[at] != '/')) {
            at++;
        }
        return new String(bytes, Math.min(start, at), at - Math.min(start, at), StandardCharsets.ISO_8859_1);
    }

    /** A whole number; -1 for any other word. */
    private static int number(String token) {
        int number = token.isEmpty() || token.length() > 6 ? -1 : 0;
        for (int i = 0; i < token.length() && number >= 0; i++) {
            int digit = Character.digit(token.charAt(i), 10);
            number = digit < 0 ? -1 : number * 10 + digit;
        }
        return number;
    }

    /** Where the word begins, from a place on; -1 if nowhere. */
    static int indexOf(byte[] bytes, String word, int from) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = from; i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
