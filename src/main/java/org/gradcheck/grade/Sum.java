package org.gradcheck.grade;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Value;
import org.gradcheck.expression.Written;

/**
 * Numbers and what is said to be their total.
 *
 * <p>A total that may be something else than the sum is no finding: the last or a smaller number of a column that is not
 * added up, the sum of the last few alone, or the sum in another unit.
 */
record Sum(List<Addend> addends, Addend total) {

    /** Factors between what is added and what is told: thousands, bytes of a number, two operations of one. */
    private static final List<BigFraction> SCALES = scales();

    private static final int FEWEST = 2;

    Sum {
        addends = List.copyOf(addends);
    }

    private static List<BigFraction> scales() {
        Stream<BigInteger> powers = Stream.of(1000L, 1024L)
                .map(BigInteger::valueOf)
                .flatMap(base -> IntStream.rangeClosed(0, 3).mapToObj(base::pow));
        return powers.flatMap(power -> Stream.of(1, 2, 4, 8).map(factor -> new BigFraction(power).multiply(factor)))
                .flatMap(scale -> Stream.of(scale, scale.reciprocal()))
                .distinct()
                .toList();
    }

    /** The finding, if the total is none by any reading. */
    Optional<Inconsistency> inconsistency() {
        boolean isFinding = addends.size() >= FEWEST
                && addends.stream().allMatch(addend -> isPositive(addend.last()))
                && !isSomethingElse()
                && !isSum(addends, SCALES)
                && IntStream.rangeClosed(1, addends.size() - FEWEST)
                        .noneMatch(from -> isSum(addends.subList(from, addends.size()), List.of(BigFraction.ONE)));
        return isFinding ? Optional.of(finding()) : Optional.empty();
    }

    private static boolean isPositive(Written written) {
        return number(written).compareTo(BigFraction.ZERO) > 0;
    }

    /** A total is larger than each of what it adds up. */
    private boolean isSomethingElse() {
        BigFraction told = number(total.last());
        return addends.stream().anyMatch(addend -> number(addend.last()).compareTo(told) >= 0);
    }

    private boolean isSum(List<Addend> some, List<BigFraction> scales) {
        return Stream.<Function<Addend, Written>>of(Addend::first, Addend::last)
                .anyMatch(member -> total.members().stream().anyMatch(told -> isSum(some, member, told, scales)));
    }

    private static boolean isSum(
            List<Addend> some, Function<Addend, Written> member, Written told, List<BigFraction> scales) {
        return told.withoutRivals().readings().stream()
                .filter(reading -> reading.value() instanceof Value.Exact)
                .anyMatch(reading -> {
                    Bounds sum = sum(some, member, reading.convention());
                    Bounds said = Bounds.of(Agreement.coarse(reading));
                    return scales.stream().anyMatch(scale -> sum.times(scale).meets(said));
                });
    }

    /** Numbers with a suffix are read by the same convention as the total. */
    private static Bounds sum(List<Addend> some, Function<Addend, Written> member, String convention) {
        return some.stream()
                .map(member)
                .map(written -> written.readings().stream()
                        .filter(reading -> reading.convention().equals(convention))
                        .filter(reading -> reading.value() instanceof Value.Exact)
                        .findFirst()
                        .orElse(written.primary()))
                .map(Bounds::of)
                .reduce(Bounds.NOTHING, Bounds::plus);
    }

    private static BigFraction number(Written written) {
        return ((Value.Exact) written.primary().value()).number();
    }

    private Inconsistency finding() {
        BigFraction sum =
                addends.stream().map(addend -> number(addend.first())).reduce(BigFraction.ZERO, BigFraction::add);
        String left = text();
        String right = total.last().text();
        return new Inconsistency(
                total.statement().place(),
                Inconsistency.Kind.TOTAL,
                left + " = " + right,
                left,
                new Value.Exact(sum),
                "=",
                right,
                total.last().primary().value());
    }

    /** The first two and the last, as they are written. */
    private String text() {
        List<String> texts = addends.stream().map(Addend::result).toList();
        return texts.size() <= 4
                ? String.join(" + ", texts)
                : String.join(" + ", texts.get(0), texts.get(1), "…", texts.get(texts.size() - 1));
    }
}
