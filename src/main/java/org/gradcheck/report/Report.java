package org.gradcheck.report;

import java.io.IOException;
import java.nio.file.Path;
import org.gradcheck.gradebook.Gradebook;

/** A form in which the grades of a class are handed over. Immutable and thread-safe. */
public interface Report {

    /**
     * Writes the report's files.
     *
     * @param out the folder to write below; made if need be, and files of an earlier run are replaced
     */
    void write(Gradebook gradebook, Path out) throws IOException;
}
