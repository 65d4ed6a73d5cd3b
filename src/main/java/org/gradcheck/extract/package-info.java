/**
 * Finds the answers in a document: which region belongs to which part, and which text in it is the answer.
 *
 * <p><b>In:</b> a {@link org.gradcheck.document.Document} and the {@link org.gradcheck.extract.Question}s to look for.
 * <b>Out:</b> an {@link org.gradcheck.extract.AnswerSheet}: for each question what was found, where, why it was chosen,
 * and what else could have been meant. The right answer is not known here, so that nothing is chosen for being close to
 * it. <b>Elsewhere:</b> reading the text as mathematics ({@code expression}), judging it ({@code grade}).
 */
@NullMarked
package org.gradcheck.extract;

import org.jspecify.annotations.NullMarked;
