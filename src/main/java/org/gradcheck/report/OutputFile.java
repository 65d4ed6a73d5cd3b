package org.gradcheck.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the files of reports, and none that is not below the output folder. */
final class OutputFile {

    private OutputFile() {}

    /** Opens a file for UTF-8 text; folders on the way are made. */
    static BufferedWriter open(Path out, String name) throws IOException {
        // Unlike the writers of Files, this one has a question mark for half a character instead of an exception.
        return new BufferedWriter(new OutputStreamWriter(stream(out, name), StandardCharsets.UTF_8));
    }

    /** Opens a file for bytes; folders on the way are made. */
    static OutputStream stream(Path out, String name) throws IOException {
        Path folder = out.toAbsolutePath().normalize();
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IllegalArgumentException(name + " is not below " + out);
        }
        Files.createDirectories(file.getParent());
        return Files.newOutputStream(file);
    }
}
