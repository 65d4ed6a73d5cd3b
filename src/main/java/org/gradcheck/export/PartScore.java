package org.gradcheck.export;

import java.math.BigDecimal;

/**
 * What a student got for a part.
 *
 * @param open whether a person must still look, so that the points do not stand
 * @param outcome the name of the outcome, such as {@code carried}
 * @param comment what is said to the student; may be empty
 */
public record PartScore(BigDecimal points, BigDecimal possible, boolean open, String outcome, String comment) {}
