/**
 * Arrays of numbers, and what neural networks do with them.
 *
 * <p><b>In:</b> lists of expressions, such as {@code [[1, 2], [3, 4]]}, and a function's name. <b>Out:</b> the {@link
 * org.gradcheck.tensor.Tensor} it gives, exact where fractions stay short and to 40 digits elsewhere, and the derivatives of
 * any of its entries by any of the inputs' ({@link org.gradcheck.tensor.Backpropagation}). Entries without a value stay
 * symbols, so that small tensors give formulas. <b>Elsewhere:</b> the shapes and counts of layers, for which no entries are
 * needed ({@code network}), and how keys call these functions ({@code calculator}).
 *
 * <p><b>To add a function:</b> one {@link org.gradcheck.tensor.TensorFunction} in the list of its family (or a new family in
 * {@link org.gradcheck.tensor.TensorFunctions}), and a row in the samples of its contract test. Written with the operations of
 * {@link org.gradcheck.tensor.Scalar} and {@link org.gradcheck.tensor.Tensor} it has derivatives without further ado.
 */
@NullMarked
package org.gradcheck.tensor;

import org.jspecify.annotations.NullMarked;
