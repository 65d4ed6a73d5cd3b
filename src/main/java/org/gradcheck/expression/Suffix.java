package org.gradcheck.expression;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A letter or word for thousands, millions ... behind a number.
 *
 * @param factor what it ordinarily stands for
 * @param binary what it stands for by {@code convention}
 * @param convention what has to be agreed for the binary factor; empty if there is none
 */
record Suffix(BigFraction factor, Optional<BigFraction> binary, String convention) {

    private record Kind(Pattern spelling, Suffix suffix) {}

    private static final List<Kind> KINDS = List.of(
            decimal("[kK]|[tT]housand", 3, 1, "K = 1024"),
            decimal("M|mio\\.?|Mio\\.?|[mM]illions?", 6, 2, "M = 1024^2"),
            decimal("G|B|bn|[bB]illions?", 9, 3, "G = 1024^3"),
            decimal("T|[tT]rillions?", 12, 4, "T = 1024^4"),
            binary("Ki", 1),
            binary("Mi", 2),
            binary("Gi", 3));

    /** The conventions by which a suffix can stand for something else. */
    static List<String> conventions() {
        return KINDS.stream()
                .map(kind -> kind.suffix.convention)
                .filter(convention -> !convention.isEmpty())
                .toList();
    }

    /** The suffix at the end of a text that has a digit or bracket before it, with the text before it. */
    static Optional<Split> atEndOf(String text) {
        for (Kind kind : KINDS) {
            Matcher matcher = kind.spelling.matcher(text);
            if (matcher.matches()) {
                return Optional.of(new Split(matcher.group(1), kind.suffix));
            }
        }
        return Optional.empty();
    }

    /** A text parted into what stands before the suffix and the suffix. */
    record Split(String before, Suffix suffix) {}

    private static Kind decimal(String spelling, int power, int binaryPower, String convention) {
        BigFraction binary = new BigFraction(1024).pow(binaryPower);
        return new Kind(pattern(spelling), new Suffix(new BigFraction(10).pow(power), Optional.of(binary), convention));
    }

    private static Kind binary(String spelling, int power) {
        return new Kind(pattern(spelling), new Suffix(new BigFraction(1024).pow(power), Optional.empty(), ""));
    }

    /** The letter may stand in a wrapper such as {@code \text{M}} or {@code \mathrm{ M}}. */
    private static Pattern pattern(String spelling) {
        String wrapped = "\\\\(?:text|mathrm|textrm|operatorname)\\{\\s*(?:" + spelling + ")\\s*}";
        return Pattern.compile(
                "(.*[\\d).}\\]])(?:\\\\[,;: ]|[\\s~])*+(?:(?:" + spelling + ")|" + wrapped + ")", Pattern.DOTALL);
    }
}
