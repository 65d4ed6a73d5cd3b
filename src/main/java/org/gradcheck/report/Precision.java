package org.gradcheck.report;

import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Interval;
import org.gradcheck.expression.Reading;

/** Says in words which true values a rounded answer stands for. */
final class Precision {

    private Precision() {}

    /** A sentence; empty where the writing is exact. */
    static String sentence(Reading reading) {
        return reading.admitted()
                .flatMap(interval -> reading.lastPlace().map(lastPlace -> sentence(reading, interval, lastPlace)))
                .orElse("");
    }

    private static String sentence(Reading reading, Interval interval, BigFraction lastPlace) {
        if (lastPlace.equals(BigFraction.ONE)) {
            return "A whole number, taken exactly.";
        }
        String convention = reading.convention().isEmpty() ? "" : ", with " + reading.convention();
        return "Written to the nearest " + shown(lastPlace) + convention + ": stands for a true value between "
                + shown(interval.low()) + " and " + shown(interval.high()) + ".";
    }

    private static String shown(BigFraction number) {
        return ShownNumber.of(number).text();
    }
}
