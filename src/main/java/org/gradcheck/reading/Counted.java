package org.gradcheck.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.expression.Expression;
import org.gradcheck.reading.Suffixes.Suffix;

/**
 * What the words behind a number say.
 *
 * @param suffixes thousands, millions ..., to be multiplied
 * @param unit the unit, if one of the words is one
 * @param noun the unit's canonical name, or what is counted, as {@code head}; may be empty
 */
record Counted(List<Suffix> suffixes, Optional<Unit> unit, String noun) {

    private static final int LONGEST_UNIT = 4;

    /** Words that change a number or stand between two: with one of these behind it a number is not read alone. */
    private static final Set<String> CHANGING = Set.of(
            "not",
            "or",
            "and",
            "minus",
            "plus",
            "times",
            "over",
            "squared",
            "cubed",
            "than",
            "more",
            "less",
            "fewer",
            "but",
            "nor",
            "out",
            "to",
            "x",
            "by",
            "mod",
            "th",
            "nd",
            "rd",
            "st",
            "choose",
            "halves",
            "thirds",
            "quarters",
            "point",
            "half",
            "third",
            "quarter",
            "fold",
            "if",
            "was",
            "is",
            "are",
            "wrong",
            "instead");

    /** Words behind which no longer stands what is counted. */
    private static final Set<String> WITHIN =
            Set.of("in", "of", "per", "for", "with", "each", "total", "altogether", "on", "at", "after", "without");

    private static final Set<String> GREEK = Set.of(
            "pi",
            "alpha",
            "beta",
            "gamma",
            "delta",
            "epsilon",
            "eps",
            "eta",
            "theta",
            "kappa",
            "lambda",
            "mu",
            "nu",
            "rho",
            "sigma",
            "tau",
            "phi",
            "chi",
            "psi",
            "omega",
            "inf",
            "infinity");

    static final Counted NOTHING = new Counted(List.of(), Optional.empty(), "");

    /**
     * What the words behind a number say; empty if they are no suffix, unit or noun.
     *
     * @param free whether any noun may follow, as behind a bare number; otherwise only known words
     * @param symbols names that may stand behind a number as its factor
     */
    static Optional<Counted> of(Tail tail, boolean free, Set<String> symbols) {
        List<String> words = tail.words();
        List<Suffix> suffixes = new ArrayList<>();
        int at = 0;
        while (at < words.size() && isSuffix(words, at, free, symbols)) {
            suffixes.add(Suffixes.find(words.get(at)).orElseThrow());
            at++;
        }
        List<String> rest = words.subList(at, words.size());
        if (rest.isEmpty()) {
            return Optional.of(new Counted(suffixes, Optional.empty(), ""));
        }
        for (int length = Math.min(rest.size(), LONGEST_UNIT); length > 0; length--) {
            Optional<Unit> unit = unit(rest.subList(0, length), symbols);
            if (unit.isPresent()) {
                return areNouns(rest.subList(length, rest.size()))
                        ? Optional.of(new Counted(suffixes, unit, unit.get().name()))
                        : Optional.empty();
            }
        }
        return free && areNouns(rest) && (tail.isSet() || isNoun(rest.get(0), symbols))
                ? Optional.of(noun(suffixes, rest))
                : Optional.empty();
    }

    private static boolean isSuffix(List<String> words, int at, boolean free, Set<String> symbols) {
        String word = words.get(at);
        boolean letter = word.length() == 1;
        return Suffixes.find(word).isPresent() && !(letter && symbols.contains(word)) && (free || at == 0);
    }

    private static Optional<Unit> unit(List<String> words, Set<String> symbols) {
        String phrase = words.size() == 1 ? words.get(0) : String.join(" ", words);
        return symbols.contains(phrase) ? Optional.empty() : Units.find(phrase);
    }

    /** "Trainable weights" are weights: a known unit among the words names what is counted. */
    private static Counted noun(List<Suffix> suffixes, List<String> words) {
        for (String word : words) {
            Optional<Unit> unit = Units.find(word).filter(found -> !found.isScaled() && word.length() > 2);
            if (unit.isPresent()) {
                return new Counted(suffixes, unit, unit.get().name());
            }
        }
        int last = 0;
        while (last + 1 < words.size() && !WITHIN.contains(words.get(last + 1))) {
            last++;
        }
        return new Counted(suffixes, Optional.empty(), singular(words.get(last).toLowerCase(Locale.ROOT)));
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && noun.indexOf('/') < 0;
        return plural ? noun.substring(0, noun.length() - 1) : noun;
    }

    static boolean isGreek(String word) {
        return GREEK.contains(word);
    }

    private static boolean areNouns(List<String> words) {
        return words.stream().noneMatch(word -> CHANGING.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isNoun(String word, Set<String> symbols) {
        return word.length() > 2
                && word.chars().allMatch(sign -> Character.isLetter(sign) || sign == '-' || sign == '.')
                && word.equals(word.toLowerCase(Locale.ROOT))
                && !symbols.contains(word)
                && !GREEK.contains(word)
                && !Expression.elementaryFunctions().contains(word);
    }
}
