package org.gradcheck.worker;

import java.util.List;
import org.gradcheck.document.Clipping;
import org.gradcheck.document.SourceFile;

/**
 * What a worker is to do with a file: read it, or show pieces of it.
 *
 * @param clippings the pieces; none if the file is to be read
 */
record Task(SourceFile file, List<Clipping> clippings) {

    Task {
        clippings = List.copyOf(clippings);
    }

    static Task reading(SourceFile file) {
        return new Task(file, List.of());
    }
}
