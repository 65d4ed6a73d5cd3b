/**
 * Reads web pages: the tree of elements that a browser would build becomes paragraphs, lists, tables and formulas, as they
 * are seen. Nothing is run and nothing is fetched.
 *
 * <p><b>In:</b> an HTML file, or a piece of HTML in Markdown or in a notebook. <b>Out:</b> a {@link
 * org.gradcheck.document.Document}, with MathML and raised or lowered text written as LaTeX. <b>Elsewhere:</b> what the
 * LaTeX means ({@code expression}).
 */
@NullMarked
package org.gradcheck.document.html;

import org.jspecify.annotations.NullMarked;
