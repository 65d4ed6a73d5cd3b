package org.gradcheck.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/** The prefixes of units, from nano to zetta, and the binary ones. */
enum Prefixes {
    /** Before units of data a prefix is a power of 1000 or, by convention, of 1024. */
    DATA,
    /** Large multiples only. */
    LARGE,
    /** Small parts only. */
    SMALL,
    NONE;

    /**
     * A prefix.
     *
     * @param word how it is written before a unit that is written out, such as {@code giga}
     * @param binary its power of 1024, if it may mean one
     */
    record Prefix(String letter, String word, BigFraction factor, Optional<BigFraction> binary) {}

    private static final List<Prefix> MULTIPLES = List.of(
            multiple("k", "kilo", 1),
            multiple("K", "kilo", 1),
            multiple("M", "mega", 2),
            multiple("G", "giga", 3),
            multiple("T", "tera", 4),
            multiple("P", "peta", 5),
            multiple("E", "exa", 6),
            multiple("Z", "zetta", 7));

    private static final List<Prefix> BINARY_MULTIPLES =
            List.of(binary("Ki", "kibi", 1), binary("Mi", "mebi", 2), binary("Gi", "gibi", 3), binary("Ti", "tebi", 4));

    private static final List<Prefix> PARTS = List.of(
            part("m", "milli", 1),
            part("µ", "micro", 2),
            part("μ", "micro", 2),
            part("u", "micro", 2),
            part("n", "nano", 3));

    List<Prefix> all() {
        return switch (this) {
            case DATA ->
                Stream.concat(MULTIPLES.stream(), BINARY_MULTIPLES.stream()).toList();
            case LARGE -> MULTIPLES;
            case SMALL -> PARTS;
            case NONE -> List.of();
        };
    }

    private static Prefix multiple(String letter, String word, int power) {
        return new Prefix(
                letter, word, new BigFraction(1000).pow(power), Optional.of(new BigFraction(1024).pow(power)));
    }

    private static Prefix binary(String letter, String word, int power) {
        return new Prefix(letter, word, new BigFraction(1024).pow(power), Optional.empty());
    }

    private static Prefix part(String letter, String word, int power) {
        return new Prefix(letter, word, new BigFraction(1000).pow(-power), Optional.empty());
    }
}
