package org.gradcheck.export;

import java.io.IOException;
import java.nio.file.Path;

/** An export that has been looked at and can be written. */
public interface Prepared {

    /** What will be written and what will not. */
    Preflight preflight();

    /** Writes the file or folder; one that is there already is replaced. */
    void write(Path out) throws IOException;
}
