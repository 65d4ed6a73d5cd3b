package org.gradcheck.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/** The letters and words for thousands, millions ... behind numbers. */
final class Suffixes {

    /**
     * What a suffix stands for.
     *
     * @param factor what it ordinarily stands for
     * @param binary what it stands for by {@code convention}, if anything
     * @param convention what has to be agreed for the binary factor; empty if there is none
     */
    record Suffix(BigFraction factor, Optional<BigFraction> binary, String convention) {}

    private static final Map<String, Suffix> BY_SPELLING = new HashMap<>();

    static {
        add(letter(3, 1, "K = 1024"), "k K");
        add(letter(6, 2, "M = 1024^2"), "M");
        add(letter(9, 3, "G = 1024^3"), "G B");
        add(letter(12, 4, "T = 1024^4"), "T");
        add(powerOfTen(3), "thousand thousands Tsd Tsd.");
        add(powerOfTen(6), "MM mio mio. million millions mln mln. mil mil.");
        add(powerOfTen(9), "bn bn. billion billions mrd mrd. milliard milliards");
        add(powerOfTen(12), "tn trillion trillions");
        add(powerOfTen(15), "quadrillion quadrillions");
        add(exactly(new BigFraction(1024)), "Ki");
        add(exactly(new BigFraction(1024).pow(2)), "Mi");
        add(exactly(new BigFraction(1024).pow(3)), "Gi");
        add(exactly(new BigFraction(1024).pow(4)), "Ti");
        add(exactly(new BigFraction(12)), "dozen dozens");
        add(exactly(new BigFraction(100)), "hundred hundreds");
        add(exactly(new BigFraction(100_000)), "lakh lakhs");
        add(exactly(new BigFraction(10_000_000)), "crore crores");
    }

    private Suffixes() {}

    /** The suffix spelled so; long words in any case. */
    static Optional<Suffix> find(String word) {
        Suffix exact = BY_SPELLING.get(word);
        return exact != null || word.length() < 3
                ? Optional.ofNullable(exact)
                : Optional.ofNullable(BY_SPELLING.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The conventions by which a suffix can stand for something else. */
    static List<String> conventions() {
        return BY_SPELLING.values().stream()
                .map(Suffix::convention)
                .filter(convention -> !convention.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static Suffix letter(int power, int binaryPower, String convention) {
        BigFraction binary = new BigFraction(1024).pow(binaryPower);
        return new Suffix(new BigFraction(10).pow(power), Optional.of(binary), convention);
    }

    private static Suffix powerOfTen(int power) {
        return exactly(new BigFraction(10).pow(power));
    }

    private static Suffix exactly(BigFraction factor) {
        return new Suffix(factor, Optional.empty(), "");
    }

    private static void add(Suffix suffix, String spellings) {
        for (String spelling : spellings.split(" ")) {
            BY_SPELLING.put(spelling, suffix);
        }
    }
}
