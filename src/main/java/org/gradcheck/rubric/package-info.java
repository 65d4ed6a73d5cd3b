/**
 * Reads a rubric: the parts of an assignment and how every right answer is computed.
 *
 * <p><b>In:</b> YAML. <b>Out:</b> a checked {@link org.gradcheck.rubric.Rubric}, or all {@link
 * org.gradcheck.rubric.Fault}s at once with line and column. The whole key is computed at load, so that every fault
 * shows at load. <b>Elsewhere:</b> the calculators a key calls ({@code calculator}), and the judging ({@code grade}).
 *
 * <p><b>Order of work:</b> {@code YamlReader} makes nodes with places; {@code Section} asks them for known keys; {@code
 * WorldReader} and {@code PartReader} read expressions; {@code KeyComputation} computes the key; {@code PartAssembly} and
 * {@code Fairness} compare the answers of each part.
 *
 * <p><b>To add a key:</b> its name in {@code Keys}, the line that reads it, an entry in {@code rubric.schema.json}, and a
 * pair of files among the test resources for each way to get it wrong.
 */
@NullMarked
package org.gradcheck.rubric;

import org.jspecify.annotations.NullMarked;
