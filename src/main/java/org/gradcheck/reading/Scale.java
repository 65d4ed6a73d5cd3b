package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Reading;
import org.gradcheck.expression.Value;
import org.gradcheck.reading.Suffixes.Suffix;

/** The readings of a number by what stands behind it: {@code 528 MB} by powers of 1000, of 1024, and as the number 528. */
record Scale(Counted counted) {

    void addTo(List<Reading> readings, Expression number, Optional<BigFraction> lastPlace) {
        BigFraction suffixes = BigFraction.ONE;
        for (Suffix suffix : counted.suffixes()) {
            suffixes = suffixes.multiply(suffix.factor());
        }
        BigFraction unit = counted.unit().map(Unit::factor).orElse(BigFraction.ONE);
        readings.add(reading(number, lastPlace, suffixes.multiply(unit), ""));
        addBinarySuffix(readings, number, lastPlace, unit);
        if (counted.unit().isPresent()) {
            addByUnit(readings, number, lastPlace, suffixes, counted.unit().get());
        }
    }

    private void addBinarySuffix(
            List<Reading> readings, Expression number, Optional<BigFraction> lastPlace, BigFraction unit) {
        if (counted.suffixes().size() == 1 && counted.suffixes().get(0).binary().isPresent()) {
            Suffix suffix = counted.suffixes().get(0);
            BigFraction factor = suffix.binary().get().multiply(unit);
            Reading reading = reading(number, lastPlace, factor, suffix.convention());
            boolean power =
                    suffix.convention().startsWith("K") && counted.noun().isEmpty() && isPowerOfTwo(number);
            readings.add(
                    power
                            ? reading.doubted("K may be 1000 or 1024: " + number.canon() + " is a power of two.")
                            : reading);
        }
    }

    private static void addByUnit(
            List<Reading> readings,
            Expression number,
            Optional<BigFraction> lastPlace,
            BigFraction suffixes,
            Unit unit) {
        unit.binary()
                .ifPresent(binary ->
                        readings.add(reading(number, lastPlace, suffixes.multiply(binary), unit.binaryConvention())));
        if (unit.isScaled()) {
            readings.add(reading(number, lastPlace, suffixes, unit.plainConvention()));
        }
    }

    /** 32K and 128K are sizes of memories and contexts more often than round thousands. */
    private static boolean isPowerOfTwo(Expression number) {
        return number instanceof Num written
                && written.isWhole()
                && written.value().getNumerator().bitCount() == 1
                && written.value().getNumerator().bitLength() > 1;
    }

    private static Reading reading(
            Expression number, Optional<BigFraction> lastPlace, BigFraction factor, String convention) {
        Expression scaled = factor.equals(BigFraction.ONE) ? number : new Product(List.of(new Num(factor), number));
        return new Reading(Value.of(scaled), lastPlace.map(factor::multiply), convention);
    }
}
