package org.gradcheck.grade;

import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Written;

/** Whether two sides of a written equation agree. */
enum Agreement {
    AGREE,
    DIFFER,
    /** A side is no number, so that nothing can be said. */
    NOT_COMPARABLE;

    /** Two sides agree if any reading of one may be a rounding of any reading of the other. */
    static Agreement between(Written left, Written right, boolean about) {
        boolean compared = false;
        for (Reading a : left.withoutRivals().readings()) {
            for (Reading b : right.withoutRivals().readings()) {
                if (a.value().isNumber() && b.value().isNumber()) {
                    compared = true;
                    if (agree(a, b, about) || agree(b, a, about)) {
                        return AGREE;
                    }
                } else if (a.value().equals(b.value())) {
                    return AGREE;
                }
            }
        }
        return compared ? DIFFER : NOT_COMPARABLE;
    }

    private static boolean agree(Reading rounded, Reading other, boolean about) {
        Reading meant = about ? rounded.withoutTrailingZeros() : coarse(rounded);
        return meant.agreesWith(other);
    }

    /** A number with a suffix, of which zeros at the end are no digits. */
    static Reading coarse(Reading reading) {
        return hasSuffix(reading) ? reading.withoutTrailingZeros() : reading;
    }

    /** Behind a suffix only a rounded number is written: {@code 112*112*64 = 800K}. */
    private static boolean hasSuffix(Reading reading) {
        return reading.lastPlace()
                .filter(place -> place.compareTo(BigFraction.ONE) > 0)
                .isPresent();
    }
}
