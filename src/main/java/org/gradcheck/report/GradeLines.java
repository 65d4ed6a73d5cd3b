package org.gradcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;

/** {@code grades.jsonl}: everything as data, one line for each student. */
final class GradeLines implements Report {

    @Override
    public void write(Gradebook gradebook, Path out) throws IOException {
        try (Writer file = OutputFile.open(out, "grades.jsonl")) {
            JsonLines lines = new JsonLines(file);
            for (Entry entry : gradebook.entries()) {
                lines.entry(entry);
            }
        }
    }
}
