package org.gradcheck.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text: by byte order mark, else UTF-8, else as a web page names it, else windows-1252, which every byte has a
 * meaning in.
 *
 * <p>What can't be seen is left out (NUL and other controls, zero-width characters), so that it can't split a number.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([a-z0-9_-]{2,30})");
    private static final int HEAD = 1024;

    private TextDecoder() {}

    static Source decode(SourceFile file) {
        return new Source(file.name(), clean(text(file.bytes())));
    }

    /** Text that is decoded already, with single line feeds and without what can't be seen. */
    static String clean(String text) {
        return visible(lineFeeds(text));
    }

    private static String text(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, declared(bytes).orElse(WINDOWS_1252));
        }
    }

    /** The encoding that a web page names in its head; one that has more than a byte for a letter would have been seen. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher meta = DECLARED.matcher(head);
        if (!meta.find() || meta.group(1).matches("(?i)(?:utf|iso-8859-1$|us-ascii).*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(meta.group(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String lineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    }

    private static String visible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || !isInvisible(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
    }
}
