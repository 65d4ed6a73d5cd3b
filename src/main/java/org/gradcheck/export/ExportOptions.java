package org.gradcheck.export;

import java.nio.file.Path;
import java.util.Optional;
import org.gradcheck.handin.Roster;

/**
 * What the teacher wants of an export.
 *
 * @param template a file of the other system that is to be filled in
 * @param roster the class; empty if it is not given
 * @param column the title of the assignment in the other system, if it is another one
 * @param open whether points are written that a person has still to look at
 */
public record ExportOptions(
        Optional<Path> template, Roster roster, Optional<String> column, boolean open, Scaling scaling) {

    /** Nothing special. */
    public static final ExportOptions PLAIN =
            new ExportOptions(Optional.empty(), Roster.EMPTY, Optional.empty(), false, Scaling.REFUSE);
}
