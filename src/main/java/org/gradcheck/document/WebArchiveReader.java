package org.gradcheck.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses web archives, whose parts are encoded as in a mail (RFC 2557): read as a page or as text, their numbers would be
 * torn apart by the marks at the ends of lines.
 */
final class WebArchiveReader implements DocumentReader {

    private static final int HEAD = 4_000;
    private static final Pattern FIELD = Pattern.compile("\\A\\s*+[a-z-]{2,40}+:[ \\t]");

    @Override
    public boolean reads(SourceFile file) {
        int length = Math.min(file.bytes().length, HEAD);
        String head = new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return FIELD.matcher(head).find()
                && head.contains("mime-version:")
                && head.contains("content-type: multipart/");
    }

    @Override
    public Document read(SourceFile file) {
        return Document.unreadable(file.name(), "unknown-format", ForeignFormats.webArchive());
    }
}
