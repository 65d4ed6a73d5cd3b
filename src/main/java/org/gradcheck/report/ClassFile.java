package org.gradcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.gradcheck.gradebook.Gradebook;

/** {@code class.json}: what the page of the class shows, as data. */
final class ClassFile implements Report {

    @Override
    public void write(Gradebook gradebook, Path out) throws IOException {
        try (Writer file = OutputFile.open(out, "class.json")) {
            new JsonLines(file).summary(gradebook);
        }
    }
}
