/**
 * Reads plain text: blank lines part paragraphs; headings, tables and fractions are told by how they are set.
 *
 * <p><b>In:</b> a text file, or the output of a program. <b>Out:</b> a {@link org.gradcheck.document.Document}.
 * <b>Elsewhere:</b> bytes into characters ({@link org.gradcheck.document.Source}), text that turns out to be Markdown or
 * LaTeX (their own rooms).
 *
 * <p><b>To add a kind of table:</b> a class that finds it at a line, its turn in {@code PlainTextBlocks}, and a case
 * among the tests.
 */
@NullMarked
package org.gradcheck.document.text;

import org.jspecify.annotations.NullMarked;
