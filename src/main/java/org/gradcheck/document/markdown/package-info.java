/**
 * Reads Markdown: formulas and tables of tabs are cut out, what dialects add is put in the words of CommonMark, and the
 * parsed tree becomes blocks.
 *
 * <p><b>In:</b> a Markdown file, or a cell of a notebook or program. <b>Out:</b> a {@link
 * org.gradcheck.document.Document}. <b>Elsewhere:</b> the HTML in it ({@code document.html}), tables of tabs ({@code
 * document.text}).
 *
 * <p><b>To add a sign of a dialect:</b> a pattern in {@code MarkdownDialects} that puts it as the parser knows it, of the
 * same length, and a row in the reader's test.
 */
@NullMarked
package org.gradcheck.document.markdown;

import org.jspecify.annotations.NullMarked;
