package org.gradcheck.grade;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;

/** A slip of the pen: two neighbouring digits of a written number in the wrong order. */
final class SwappedDigits {

    static final Reason REASON = new Reason("transposed-digits", "Two neighbouring digits are swapped.");

    private SwappedDigits() {}

    /** The numbers that may have been meant by what is written, one for each pair of different digits. */
    static List<Reading> meant(Reading written) {
        if (!(written.value() instanceof Value.Exact exact)) {
            return List.of();
        }
        Optional<BigFraction> place = written.lastPlace();
        return place.map(unit -> meant(exact.number(), unit)).orElse(List.of());
    }

    private static List<Reading> meant(BigFraction number, BigFraction unit) {
        BigInteger units = number.divide(unit).getNumerator();
        String digits = units.abs().toString();
        List<Reading> meant = new ArrayList<>();
        for (int i = 0; i + 1 < digits.length(); i++) {
            boolean leadsWithZero = i == 0 && digits.charAt(1) == '0';
            if (digits.charAt(i) != digits.charAt(i + 1) && !leadsWithZero) {
                BigInteger swapped = new BigInteger(swapped(digits, i)).multiply(BigInteger.valueOf(units.signum()));
                meant.add(new Reading(new Value.Exact(unit.multiply(swapped)), Optional.of(unit), ""));
            }
        }
        return meant;
    }

    private static String swapped(String digits, int at) {
        return digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
    }
}
