/**
 * The kinds of answer: how each is read from a text, and when it equals what was expected.
 *
 * <p><b>In:</b> a text or what was read from it. <b>Out:</b> a {@link org.gradcheck.answer.Match}. <b>Elsewhere:</b>
 * which text is the answer ({@code extract}), and what a match is worth ({@code grade}).
 *
 * <p><b>To add a kind:</b> one class that implements {@link org.gradcheck.answer.AnswerKind}, one line in {@link
 * org.gradcheck.answer.AnswerKinds}, and rows in its contract test.
 */
@NullMarked
package org.gradcheck.answer;

import org.jspecify.annotations.NullMarked;
