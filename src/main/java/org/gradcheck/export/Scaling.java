package org.gradcheck.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What happens if the other system gives another number of points for the assignment than the rubric. */
public enum Scaling {
    /** Nothing is written: 35 of 40 is not 35 of 100. */
    REFUSE {
        @Override
        Optional<BigDecimal> scaled(BigDecimal points, BigDecimal possible, BigDecimal maximum) {
            return possible.compareTo(maximum) == 0 ? Optional.of(points) : Optional.empty();
        }
    },
    /** The share of the points is kept. */
    SCALE {
        @Override
        Optional<BigDecimal> scaled(BigDecimal points, BigDecimal possible, BigDecimal maximum) {
            return possible.signum() == 0
                    ? Optional.empty()
                    : Optional.of(points.multiply(maximum).divide(possible, MathContext.DECIMAL128));
        }
    },
    /** The points are written as they are. */
    KEEP {
        @Override
        Optional<BigDecimal> scaled(BigDecimal points, BigDecimal possible, BigDecimal maximum) {
            return Optional.of(points);
        }
    };

    /** The points to write; empty if none are. */
    abstract Optional<BigDecimal> scaled(BigDecimal points, BigDecimal possible, BigDecimal maximum);
}
