package org.gradcheck.rubric;

import java.math.BigDecimal;

/**
 * An amount of points.
 *
 * @param percent whether it is in percent of the points of the assignment
 */
public record LateAmount(BigDecimal number, boolean percent) {

    private static final int HUNDREDTHS = 2;

    /** The points that it is. */
    BigDecimal of(BigDecimal possible) {
        return percent ? possible.multiply(number).movePointLeft(HUNDREDTHS) : number;
    }

    /** {@code 10%} or {@code 2 points}. */
    String text() {
        String plain = plain(number);
        return plain + (percent ? "%" : plain.equals("1") ? " point" : " points");
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
