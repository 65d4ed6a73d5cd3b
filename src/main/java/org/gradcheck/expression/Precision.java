package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many digits an evaluation works with.
 *
 * @param down rounds the low end of an enclosure
 * @param up rounds the high end of an enclosure
 * @param finer for functions of the library, which rounds neither way for certain
 */
record Precision(int digits, MathContext down, MathContext up, MathContext finer) {

    /** Room for errors of the library: it means to be wrong by one unit in its last digit, and may be by a million. */
    private static final int ROOM = 6;

    static Precision of(int digits) {
        return new Precision(
                digits,
                new MathContext(digits, RoundingMode.FLOOR),
                new MathContext(digits, RoundingMode.CEILING),
                new MathContext(digits + ROOM));
    }

    /** What a library function returned, with its error: {@code scale} times one unit in the last digit. */
    Enclosure around(BigDecimal value, BigDecimal scale) {
        BigDecimal error = scale.scaleByPowerOfTen(-digits);
        return new Enclosure(value.subtract(error, down), value.add(error, up));
    }
}
