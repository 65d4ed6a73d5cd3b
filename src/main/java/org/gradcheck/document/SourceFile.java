package org.gradcheck.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The bytes of a file, its name, relative to the folder of the submission, and how much its reading may ask for. The bytes
 * are not copied: nobody changes them.
 *
 * @param parts files of the same submission that this one may read in, as LaTeX does with {@code \input}
 */
public record SourceFile(String name, byte[] bytes, List<SourceFile> parts, Limits limits) {

    public SourceFile {
        parts = List.copyOf(parts);
    }

    /** A file that stands for itself, with the usual limits. */
    public SourceFile(String name, byte[] bytes) {
        this(name, bytes, Limits.USUAL);
    }

    /** A file that stands for itself. */
    public SourceFile(String name, byte[] bytes, Limits limits) {
        this(name, bytes, List.of(), limits);
    }

    /** Whether the name ends in a dot and one of these, in any case. */
    public boolean hasExtension(String... extensions) {
        return endsIn(name, extensions);
    }

    /** Whether the name of a file ends in a dot and one of these, in any case. */
    static boolean endsIn(String name, String... extensions) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String extension : extensions) {
            if (lower.endsWith("." + extension)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text occurs in the first bytes; some programs write mail headers or blank lines before a PDF. */
    public boolean holdsEarly(String ascii, int within) {
        String start = new String(bytes, 0, Math.min(bytes.length, within), StandardCharsets.ISO_8859_1);
        return start.contains(ascii);
    }
}
