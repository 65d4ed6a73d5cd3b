package org.gradcheck.document;

import java.nio.file.Path;
import java.util.List;

/**
 * What one student handed in.
 *
 * @param student the student's name or id, as the name of the file or folder gives it
 * @param files the files, in the order of their names; never empty
 */
public record Submission(String student, List<Path> files) {
    public Submission {
        files = List.copyOf(files);
    }
}
