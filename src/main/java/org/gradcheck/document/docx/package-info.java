/**
 * Reads a Word file: the parts of its archive become trees of XML elements, these become paragraphs, tables and
 * equations.
 *
 * <p><b>In:</b> a .docx file (ISO/IEC 29500). <b>Out:</b> a {@link org.gradcheck.document.Document}, with equations and
 * raised or lowered text written as LaTeX; a place's line is the number of the paragraph. <b>Elsewhere:</b> what the
 * LaTeX means ({@code expression}).
 */
@NullMarked
package org.gradcheck.document.docx;

import org.jspecify.annotations.NullMarked;
