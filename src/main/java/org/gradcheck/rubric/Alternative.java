package org.gradcheck.rubric;

import java.math.BigDecimal;

/**
 * Another answer that is right by a convention.
 *
 * @param convention its name, as the report tells it: {@code loss without 1/2}
 * @param credit the points it is worth
 */
public record Alternative(Expected answer, String convention, BigDecimal credit) {}
