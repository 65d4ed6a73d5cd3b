/**
 * Optimisers and schedules of the learning rate: how numbers move that are to make a loss small.
 *
 * <p><b>In:</b> where the variables are, {@link org.gradcheck.optimiser.Slopes} that give the gradient wherever an optimiser
 * looks, and the {@link org.gradcheck.optimiser.Settings} of an {@link org.gradcheck.optimiser.Optimiser}. <b>Out:</b> the
 * {@link org.gradcheck.optimiser.Descent.Stage}s of its {@link org.gradcheck.optimiser.Descent}: after each step the position
 * and all that is remembered (velocities, moments), each quantity under its name. The {@link
 * org.gradcheck.optimiser.Schedule}s give the rate of each step as a formula. Both know their usual mistakes.
 * <b>Elsewhere:</b> how keys call them and where the gradients come from ({@code calculator}).
 *
 * <p><b>To add an optimiser:</b> one class that implements {@link org.gradcheck.optimiser.Optimiser}, one line in {@link
 * org.gradcheck.optimiser.Optimisers}, and rows in {@code runs.csv} of the tests; all variables move at once, so its formulas
 * are written with {@link org.gradcheck.optimiser.Vector}s as in its paper. <b>To add a schedule:</b> one {@link
 * org.gradcheck.optimiser.Schedule} in the list of its family, which {@link org.gradcheck.optimiser.Schedules} collects, and rows
 * in {@code schedules.csv}. Both need a sample in the contract test of the calculators.
 */
@NullMarked
package org.gradcheck.optimiser;

import org.jspecify.annotations.NullMarked;
