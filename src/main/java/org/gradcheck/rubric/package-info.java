/**
 * Reads a rubric: the parts of an assignment and how every right answer is computed.
 *
 * <p><b>In:</b> YAML. <b>Out:</b> a checked {@link org.gradcheck.rubric.Rubric}, or all {@link
 * org.gradcheck.rubric.Fault}s at once with line and column. The whole key is computed at load, so that every fault
 * shows at load. <b>Elsewhere:</b> the calculators a key calls ({@code calculator}), and the judging ({@code grade}).
 */
@NullMarked
package org.gradcheck.rubric;

import org.jspecify.annotations.NullMarked;
