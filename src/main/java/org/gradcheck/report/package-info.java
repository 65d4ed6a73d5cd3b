/**
 * Shows grades to people and to other programs.
 *
 * <p><b>In:</b> a {@link org.gradcheck.gradebook.Gradebook}. <b>Out:</b> files below one folder: a page for each
 * student, a page for the class, a table, and data; and, line by line, the data forms of the command line ({@link
 * org.gradcheck.report.JsonLines}). The same gradebook gives the same bytes. <b>Elsewhere:</b> what a verdict is worth
 * ({@code grade}), and statistics ({@code gradebook}).
 *
 * <p><b>To add a report:</b> one class that implements {@link org.gradcheck.report.Report}, one line in {@link
 * org.gradcheck.report.Reports}, and a row in its contract test. Pages are templates in {@code src/main/jte}, which are
 * compiled into this package; each is given one view, a record of this package.
 */
@NullMarked
package org.gradcheck.report;

import org.jspecify.annotations.NullMarked;
