package org.gradcheck.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The bytes of a file and its name, relative to the folder of the submission. The bytes are not copied: nobody changes
 * them.
 */
public record SourceFile(String name, byte[] bytes) {

    boolean hasExtension(String... extensions) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String extension : extensions) {
            if (lower.endsWith("." + extension)) {
                return true;
            }
        }
        return false;
    }

    boolean startsWith(String ascii) {
        byte[] start = ascii.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
