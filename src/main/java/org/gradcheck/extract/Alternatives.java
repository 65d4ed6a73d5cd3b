package org.gradcheck.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two values that each hold on another condition: {@code with bias 34,944, without 34,848}. */
final class Alternatives {

    /** Both values stand behind one of these words, with another number or name behind it. */
    private static final Pattern WAY = Pattern.compile(
            "\\b(?:method|approach|variant|option|way|version|convention|interpretation|definition|formula|attempt|case|solution)s? ?(?:\\d|[a-z]|one|two|first|second)?\\b");

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
                || OPPOSED.stream()
                        .anyMatch(sides -> sides.get(0).matcher(a).find()
                                        && sides.get(1).matcher(b).find()
                                || sides.get(0).matcher(b).find()
                                        && sides.get(1).matcher(a).find());
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
