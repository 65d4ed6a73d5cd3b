package org.gradcheck.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that take back what stands before them. */
final class Correction {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:wait|sorry|correction|corrected|actually|scratch that|strike that|no[,.!]|nope|oops|ups|i meant?|i mean|make that|should (?:be|read|have been)"
                    + "|ignore|i forgot|we forgot|on second thought|my mistake|or rather|erratum|revised|update|edit|turns out|in fact|hold on|hmm+"
                    + "|the (?:right|correct) (?:answer|value|number|result) is)");

    /** {@code it should be 4} is a guess; behind another value it corrects. */
    private static final Pattern SHOULD = Pattern.compile("^\\W*(?:it|this|that|the \\w+) should be\\s*$");

    private Correction() {}

    /** Whether the words before a statement take back the statements before it. */
    static boolean isIn(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WORDS.matcher(lower).find() && !SHOULD.matcher(lower).matches();
    }

    /** What was not taken back by a later correction. */
    static List<Found> standing(List<Found> all) {
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            from = all.get(i).corrects() ? i : from;
        }
        return all.subList(from, all.size());
    }
}
