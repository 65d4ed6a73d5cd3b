package org.gradcheck.report;

import org.gradcheck.expression.Written;

/**
 * An answer found in a passage.
 *
 * @param label the label of the sub-question it answers, such as {@code a}; empty if there is but one question
 */
public record LabelledAnswer(String label, Written written) {}
