package org.gradcheck.export;

import java.util.Optional;
import org.gradcheck.handin.CsvRow;

/** How a file of another system is filled in, row by row. */
interface Worksheet {

    /** What is filled in: {@code Canvas, column HW5 (123)}. */
    String title();

    /** Why the row of a student is left as it is, or what it held before. */
    Optional<Note> note(CsvRow row, Standing standing);

    /** The row with the grade in it; asked only where no note needs a person or says that the row stays. */
    CsvRow filled(CsvRow row, Standing standing);
}
