package org.gradcheck.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it there when it is whole: half a gradebook is worse than none. */
final class SafeFile {

    private SafeFile() {}

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void write(Writer out) throws IOException;
    }

    static void write(Path file, Charset charset, Content content) throws IOException {
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            // Unlike the writers of Files, this one has a question mark for half a character instead of an exception.
            try (Writer out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(part), charset))) {
                content.write(out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
