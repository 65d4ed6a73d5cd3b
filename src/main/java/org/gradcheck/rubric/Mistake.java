package org.gradcheck.rubric;

import java.math.BigDecimal;

/**
 * A wrong answer that the teacher foresaw.
 *
 * @param credit the points it is still worth
 * @param say a sentence for the student
 */
public record Mistake(Expected answer, BigDecimal credit, String say) {}
