package org.gradcheck.reading;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A unit as written.
 *
 * @param spelling how it is written
 * @param name the canonical unit: {@code s} for all times, {@code byte} or {@code bit} for data
 * @param factor how many canonical units it is
 * @param binary how many it is where prefixes are powers of 1024, if that is another number
 */
record Unit(String spelling, String name, BigFraction factor, Optional<BigFraction> binary) {

    /** What has to be agreed for the binary factor. */
    String binaryConvention() {
        return spelling + " binary";
    }

    /** What has to be agreed for the number as it stands, without the scale of its unit. */
    String plainConvention() {
        return "counted in " + spelling;
    }

    /** Whether the number as it stands is not the value. */
    boolean isScaled() {
        return !factor.equals(BigFraction.ONE);
    }

    Unit prefixed(String prefix, BigFraction by, Optional<BigFraction> binaryBy) {
        return new Unit(prefix + spelling, name, factor.multiply(by), binaryBy.map(factor::multiply));
    }
}
