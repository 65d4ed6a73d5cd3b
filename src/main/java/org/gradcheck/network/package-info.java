/**
 * Counts what a network has and does: shapes, parameters, multiply-accumulates, activations, receptive fields.
 *
 * <p><b>In:</b> a description, itself an {@link org.gradcheck.expression.Expression}: a list of layers such as {@code
 * conv(5, filters: 64)}. <b>Out:</b> a {@link org.gradcheck.network.NetworkAnalysis}, in which every quantity is an
 * exact expression, with symbols where the description has them; or one {@link org.gradcheck.network.NetworkFault} for
 * each thing that is wrong. <b>Elsewhere:</b> the functions a rubric asks with ({@code calculator}).
 *
 * <p><b>To add a layer type:</b> one class that implements {@link org.gradcheck.network.Layer}, one line in {@link
 * org.gradcheck.network.Layers}, rows in its table of cases and one on the page about networks. <b>To add a network with a
 * name:</b> its description in a file beside this package's classes, a word in {@link org.gradcheck.network.Networks}, and a
 * row in its table of totals.
 */
@NullMarked
package org.gradcheck.network;

import org.jspecify.annotations.NullMarked;
