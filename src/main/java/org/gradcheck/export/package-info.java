/**
 * Writes grades for other systems: the gradebook of Canvas, the worksheet of Moodle, the table of Gradescope, and plain data.
 *
 * <p><b>In:</b> a {@link org.gradcheck.export.ScoreSheet}, which is read student by student, and a roster. <b>Out:</b> one
 * file or folder, and before that a {@link org.gradcheck.export.Preflight}: who is in no row, who may be several, who waits
 * for a person. Nobody's row is guessed, and what is open or could not be read is left empty, never written as zero.
 * <b>Elsewhere:</b> who is who ({@code handin.Matching}), and where scores are kept ({@code gradebook}).
 *
 * <p><b>To add a format:</b> one class that implements {@link org.gradcheck.export.Export}, one line in {@link
 * org.gradcheck.export.Exports}, and a folder of golden files in its contract test. A format that fills in a file of another
 * system implements {@code Worksheet} and leaves the rest to {@code FilledTemplate}.
 */
@NullMarked
package org.gradcheck.export;

import org.jspecify.annotations.NullMarked;
