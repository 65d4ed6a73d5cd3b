/**
 * The reference functions that the keys of rubrics call.
 *
 * <p><b>In:</b> an expression such as {@code parameters(inception_3a)} and the {@link org.gradcheck.calculator.Known}
 * world around it. <b>Out:</b> its {@link org.gradcheck.expression.Value}, exact where it can be; or a {@link
 * org.gradcheck.calculator.CalculatorFault} that says what is wrong with the expression. Each calculator also tells the
 * {@link org.gradcheck.calculator.Slip}s it knows: the usual mistakes, as calculators that make them. <b>Elsewhere:</b>
 * where in a rubric an expression stands ({@code rubric}) and whose number it is compared with ({@code grade}).
 *
 * <p><b>To add a calculator:</b> one class that implements {@link org.gradcheck.calculator.Calculator}, one line in
 * {@link org.gradcheck.calculator.Calculators}, and a row in the samples of its contract test.
 */
@NullMarked
package org.gradcheck.calculator;

import org.jspecify.annotations.NullMarked;
