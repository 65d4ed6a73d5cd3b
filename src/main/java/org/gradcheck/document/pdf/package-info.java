/**
 * Reads a PDF: glyphs and rules of a page become atoms of mathematics and text, these become lines, and lines become
 * blocks.
 *
 * <p><b>In:</b> a PDF file. <b>Out:</b> a {@link org.gradcheck.document.Document}, with what is raised, lowered, set as
 * a fraction or under a root written as LaTeX. <b>Elsewhere:</b> what the LaTeX means ({@code expression}).
 */
@NullMarked
package org.gradcheck.document.pdf;

import org.jspecify.annotations.NullMarked;
