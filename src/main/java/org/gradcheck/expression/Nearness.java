package org.gradcheck.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Two irrational numbers that agree so far are taken for equal: 25 digits are more than anyone writes. */
final class Nearness {

    private static final MathContext DIGITS = new MathContext(30);

    private static final BigDecimal RELATIVE = new BigDecimal("1e-25");

    private Nearness() {}

    /** Whether the numbers are near each other; empty where one of the values is not one number. */
    static Optional<Boolean> of(Value first, Value second) {
        return first.decimal(DIGITS).flatMap(a -> second.decimal(DIGITS).map(b -> areNear(a, b)));
    }

    private static boolean areNear(BigDecimal a, BigDecimal b) {
        BigDecimal larger = a.abs().max(b.abs());
        return a.subtract(b).abs().compareTo(RELATIVE.multiply(larger)) <= 0;
    }
}
