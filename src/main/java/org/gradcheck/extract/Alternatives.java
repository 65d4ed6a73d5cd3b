package org.gradcheck.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two values that each hold on another condition: {@code with bias 34,944, without 34,848}. */
final class Alternatives {

    /** Both values stand behind one of these words, with another number or name behind it. */
    private static final Pattern WAY = Pattern.compile(
            "\\b(?:method|approach|variant|option|way|version|convention|interpretation|definition|formula|attempt|case|solution)s? ?(?:\\d|[a-z]|one|two|first|second)?\\b");

    private static final Pattern CASE = Pattern.compile("\\b(?:for|if|at) (?:an? |the )?([a-z]+)(?: of| is)? (\\d+)");

    private static final List<List<Pattern>> OPPOSED = List.of(
            opposed(
                    "\\bwith(?! respect)\\b|\\bincluding\\b|\\bcounting\\b",
                    "\\bwithout\\b|\\bexcluding\\b|\\bnot counting\\b|\\bignoring\\b"),
            opposed("\\bif\\b", "\\bif\\b|\\botherwise\\b|\\belse\\b"),
            opposed("\\bk ?= ?1000\\b|\\bdecimal\\b", "\\bk ?= ?1024\\b|\\bbinary\\b"));

    private Alternatives() {}

    private static List<Pattern> opposed(String one, String other) {
        return List.of(Pattern.compile(one), Pattern.compile(other));
    }

    /** What is told as past, imagined or in brackets is no second answer. */
    private static final Set<Aside> NO_ANSWER = EnumSet.of(Aside.IMAGINED, Aside.PAST, Aside.REASON, Aside.BRACKETS);

    static boolean are(Found one, Found chosen) {
        boolean told = one.aside().filter(NO_ANSWER::contains).isPresent()
                && chosen.aside().isEmpty();
        return !told && areOpposed(one, chosen);
    }

    private static boolean areOpposed(Found one, Found other) {
        String a = condition(one);
        String b = condition(other);
        return differentWays(a, b)
                || differentCases(a, b)
                || areContrasted(a, b)
                || OPPOSED.stream()
                        .anyMatch(sides -> sides.get(0).matcher(a).find()
                                        && sides.get(1).matcher(b).find()
                                || sides.get(0).matcher(b).find()
                                        && sides.get(1).matcher(a).find());
    }

    /** The two are on different sides of a contrast, such as the training and the test set. */
    private static boolean areContrasted(String a, String b) {
        return Contrast.ALL.stream().anyMatch(contrast -> {
            Optional<Integer> side = contrast.side(a);
            Optional<Integer> other = contrast.side(b);
            return side.isPresent() && other.isPresent() && !side.equals(other);
        });
    }

    /** {@code for stride 1 it is 9, for stride 2 it is 31}. */
    private static boolean differentCases(String a, String b) {
        Matcher one = CASE.matcher(a);
        Matcher other = CASE.matcher(b);
        return one.find()
                && other.find()
                && one.group(1).equals(other.group(1))
                && !one.group(2).equals(other.group(2));
    }

    private static boolean differentWays(String a, String b) {
        Matcher one = WAY.matcher(a);
        Matcher other = WAY.matcher(b);
        return one.find() && other.find() && !one.group().equals(other.group());
    }

    private static String condition(Found found) {
        String clause = found.sentence().clause();
        return clause.substring(clause.lastIndexOf('=') + 1) + " "
                + found.sentence().continuation();
    }
}
