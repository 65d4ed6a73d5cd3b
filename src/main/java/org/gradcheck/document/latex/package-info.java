/**
 * Reads LaTeX source as text: characters become tokens, macros are expanded, and the commands of the stream make blocks.
 * Nothing is typeset or run.
 *
 * <p><b>In:</b> a .tex file with the files of the same submission that it reads in, or LaTeX in the result of a notebook.
 * <b>Out:</b> a {@link org.gradcheck.document.Document} with the numbers that LaTeX would print. <b>Elsewhere:</b> which
 * files belong together ({@link org.gradcheck.document.Submission}), formulas in texts of other formats ({@link
 * org.gradcheck.document.FormulaSpans}), and what a formula means ({@code expression}).
 *
 * <p>From the inside out: {@code Tex*} is the language (tokens, macros, conditions), {@code Latex*} what the commands of
 * LaTeX and its packages do.
 *
 * <p><b>To add a command or an environment:</b> a case in the {@code LatexFamily} of its kind, or a new family and its
 * line in {@code LatexBlocks}; and a case in a {@code .tex} file among the tests with what is read from it.
 */
@NullMarked
package org.gradcheck.document.latex;

import org.jspecify.annotations.NullMarked;
