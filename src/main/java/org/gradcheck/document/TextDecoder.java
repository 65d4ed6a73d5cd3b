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
 * Turns bytes into text: by byte order mark, else by where zero bytes stand, else UTF-8, else as a web page names it, else
 * windows-1252, which every byte has a meaning in, or the Macintosh's own encoding where the file names it or ends its lines
 * as Macintoshes did.
 *
 * <p>What can't be seen is left out (NUL and other controls, zero-width characters), so that it can't split a number.
 */
public final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String MACINTOSH = "x-MacRoman";
    private static final Pattern NAMED_MACINTOSH = Pattern.compile("\\\\usepackage\\[applemac]\\{inputenc}");
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\f\u000B\u0085\u2028\u2029]");

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([a-z0-9_-]{2,30})");
    private static final int HEAD = 1024;

    private TextDecoder() {}

    static Source decode(SourceFile file) {
        return new Source(file.name(), clean(text(file.bytes())));
    }

    /** Text that is decoded already, with single line feeds and without what can't be seen. */
    public static String clean(String text) {
        String plain = text.indexOf('\u001B') < 0 ? text : TerminalText.withoutCommands(text);
        return visible(LINE_END.matcher(plain).replaceAll("\n"));
    }

    private static String text(byte[] bytes) {
        return TextEncoding.of(bytes)
                .map(encoding -> new String(
                        bytes, encoding.markLength(), bytes.length - encoding.markLength(), encoding.charset()))
                .orElseGet(() -> withoutMark(bytes));
    }

    private static String withoutMark(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            String mended = new String(bytes, StandardCharsets.UTF_8);
            return isMostlyRight(mended)
                    ? mended
                    : new String(bytes, declared(bytes).orElseGet(() -> oneByte(bytes)));
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

    /** A few bytes that are wrong in UTF-8 do not make it another encoding. */
    private static boolean isMostlyRight(String decoded) {
        long wrong = decoded.chars().filter(c -> c == '\uFFFD').count();
        long right = decoded.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return right >= wrong;
    }

    private static Charset oneByte(byte[] bytes) {
        String ascii = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean macintosh =
                NAMED_MACINTOSH.matcher(ascii).find() || ascii.indexOf('\r') >= 0 && ascii.indexOf('\n') < 0;
        return macintosh && Charset.isSupported(MACINTOSH) ? Charset.forName(MACINTOSH) : WINDOWS_1252;
    }

    private static String visible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == '\n' || c == '\t' || !isInvisible(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Marks that turn the order of letters round are kept: {@link DamagedText} reports them. */
    private static boolean isInvisible(int c) {
        return Character.isISOControl(c)
                || c == 0xAD
                || c == 0x34F
                || c == 0x61C
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c == 0xFEFF
                || isBetween(c, 0x180B, 0x180E)
                || isBetween(c, 0x200B, 0x200F)
                || isBetween(c, 0x202A, 0x202C)
                || isBetween(c, 0x2060, 0x206F)
                || isBetween(c, 0xFE00, 0xFE0F)
                || isBetween(c, 0xFFF9, 0xFFFB)
                || isBetween(c, 0xE0000, 0xE01EF);
    }

    private static boolean isBetween(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
