/**
 * Reads text and LaTeX as mathematics, and works with what was read: exact values, equality, derivatives.
 *
 * <p><b>In:</b> a text as a person writes it. <b>Out:</b> an {@link org.gradcheck.expression.Expression} as written,
 * the {@link org.gradcheck.expression.Value} it stands for, and beside it, in {@link
 * org.gradcheck.expression.Written}, how it was written: digits, suffix, unit. <b>Elsewhere:</b> where the text stood
 * ({@code document}), what kind of answer it is ({@code answer}), and functions of networks ({@code calculator}).
 *
 * <p><b>To add an operation on expressions:</b> one class that implements {@link org.gradcheck.expression.Algebra}.
 * <b>To add an elementary function:</b> one line in the list of its
 * family, which {@link org.gradcheck.expression.Functions} collects.
 * <b>To read one more LaTeX command, character or spelling of a function:</b> one entry in the table of
 * {@code Commands}, {@code Signs} or {@code FunctionNames}, and a row in {@code read.csv} of the tests. The text passes
 * {@code Characters}, {@code Repair}, {@code Lexer} and {@code Parser}, in this order.
 */
@NullMarked
package org.gradcheck.expression;

import org.jspecify.annotations.NullMarked;
