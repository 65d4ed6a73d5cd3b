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
    private int start;
    private int at;

    Type1Glyphs(byte[] program, int start) {
        bytes = decrypted(program, start, program.length - start, FONT_KEY, RANDOM_BYTES);
        boolean calling = moveTo("/Subrs");
        skipped = skipped(calling ? at : bytes.length);
        if (calling) {
            findSubroutines();
        }
        if (moveTo("/CharStrings")) {
            findGlyphs();
        }
    }

    /** How many bytes at the beginning of each piece of code mean nothing; told, if at all, before the first piece. */
    private int skipped(int end) {
        int told = indexOf(Arrays.copyOf(bytes, end), "/lenIV", 0);
        if (told < 0) {
            return RANDOM_BYTES;
        }
        int back = at;
        at = told + "/lenIV".length();
        int number = Math.max(0, number());
        at = back;
        return number;
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
        int count = number();
        next();
        next();
        while (subroutines.size() < count && at > start && bytes[start] != '/') {
            if (isWord("dup")) {
                int index = number();
                subroutines.put(index, range());
            }
            next();
        }
    }

    /** {@code /CharStrings 27 dict dup begin /A 120 RD ...120 bytes... ND /B ... end}. */
    private void findGlyphs() {
        next();
        while (at > start && !isWord("end")) {
            if (bytes[start] == '/') {
                String name = new String(bytes, start + 1, at - start - 1, StandardCharsets.ISO_8859_1);
                glyphs.put(name, range());
            }
            next();
        }
    }

    /** A length, a word, one space, and as many bytes. */
    private Range range() {
        int length = Math.max(0, number());
        next();
        Range range = new Range(at + 1, Math.min(length, Math.max(0, bytes.length - at - 1)));
        at = range.start + range.length;
        return range;
    }

    /** Moves behind a word, which is looked for from here on and then from the beginning. */
    private boolean moveTo(String word) {
        int ahead = indexOf(bytes, word, at);
        int found = ahead >= 0 ? ahead : indexOf(bytes, word, 0);
        at = found < 0 ? at : found + word.length();
        return found >= 0;
    }

    /** Moves on by one word; by none at the end. */
    private void next() {
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        start = at;
        while (at < bytes.length && (bytes[at] > ' ' || bytes[at] < 0) && (at == start || bytes[at] != '/')) {
            at++;
        }
    }

    private boolean isWord(String word) {
        boolean same = at - start == word.length();
        for (int i = 0; same && i < word.length(); i++) {
            same = bytes[start + i] == word.charAt(i);
        }
        return same;
    }

    /** Moves on to a whole number; -1 for any other word. */
    private int number() {
        next();
        int number = at == start || at - start > 6 ? -1 : 0;
        for (int i = start; i < at && number >= 0; i++) {
            int digit = Character.digit(bytes[i], 10);
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
