/**
 * Reads Jupyter notebooks and programs: cells of text, cells of code, and what running them printed. Nothing is run.
 *
 * <p><b>In:</b> an .ipynb file, or a program whose comments hold answers. <b>Out:</b> a {@link
 * org.gradcheck.document.Document} whose places name the cell. <b>Elsewhere:</b> what stands in a cell is read by the
 * rooms of its format ({@code document.markdown}, {@code document.html}, {@code document.latex}, {@code document.text}).
 *
 * <p><b>To add a format of an output:</b> its media type in {@code OpenOutput}, its turn in {@code NotebookBlocks}, and a
 * row in the reader's test.
 */
@NullMarked
package org.gradcheck.document.notebook;

import org.jspecify.annotations.NullMarked;
