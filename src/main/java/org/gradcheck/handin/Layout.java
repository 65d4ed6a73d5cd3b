package org.gradcheck.handin;

import java.io.IOException;
import java.util.List;

/** A way in which the submissions of a class lie in a folder. */
interface Layout {

    /** Whether the folder has this shape. */
    boolean fits(Folder folder);

    /** The students, each with everything of theirs; every entry of the folder belongs to one. */
    List<Handed> read(Folder folder) throws IOException;
}
