package org.gradcheck.export;

import java.io.IOException;
import org.gradcheck.handin.NoTable;

/** A format in which grades leave gradcheck. Immutable. */
public interface Export {

    /** The format's name: {@code canvas}. */
    String name();

    /** How the file is called where the teacher does not say; a folder if it has no ending. */
    String fileName();

    /**
     * Looks at everything and writes nothing.
     *
     * @throws NoTable if the template is missing, is another kind of file, or has no column for the assignment, or several
     */
    Prepared prepare(ScoreSheet sheet, ExportOptions options) throws NoTable, IOException;
}
