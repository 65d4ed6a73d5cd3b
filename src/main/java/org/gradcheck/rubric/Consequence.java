package org.gradcheck.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What follows for an answer that is right, but not beyond reproach.
 *
 * @param share what part of its points is left, from 0 to 1
 * @param review whether a person looks
 */
public record Consequence(BigDecimal share, boolean review) {

    /** It is told, and nothing follows. */
    static final Consequence NONE = new Consequence(BigDecimal.ONE, false);

    /** What is left of some points, to the hundredth. */
    public BigDecimal of(BigDecimal points) {
        return share.compareTo(BigDecimal.ONE) == 0
                ? points
                : points.multiply(share).setScale(2, RoundingMode.HALF_UP);
    }
}
