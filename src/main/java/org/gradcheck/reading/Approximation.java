package org.gradcheck.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text says that it is about right, and the rest of it.
 *
 * @param isSaid whether it says so
 */
record Approximation(boolean isSaid, String rest) {

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:[≈~∼≃≅≐]=?|\\\\(?:approx|sim|simeq|cong|doteq|approxeq|thickapprox)(?![A-Za-z])|(?:about|around|roughly|approximately|approx\\.?|circa|ca\\.?|c\\.|nearly|almost|close to|some|something like|on the order of|in the order of|an estimated|estimated|practically|essentially|basically|more or less)(?![A-Za-z]))\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND = Pattern.compile(
            "(?<=[\\w%)}])[,\\s]*(?:\\(\\s*(?:approx\\.?|approximately|roughly|about|rounded|est\\.?)\\s*\\)|(?<!\\w)(?:approximately|approx|roughly|or so|more or less|give or take|rounded))$",
            Pattern.CASE_INSENSITIVE);

    static Approximation of(String text) {
        if (text.isEmpty()) {
            return new Approximation(false, text);
        }
        Matcher before = BEFORE.matcher(text);
        if (!isDigit(text.charAt(0)) && before.lookingAt()) {
            return new Approximation(true, withoutMore(text.substring(before.end())));
        }
        boolean wordsEnd = Character.isLetter(text.charAt(text.length() - 1)) || text.endsWith(")");
        Matcher behind = BEHIND.matcher(text);
        return wordsEnd && text.length() < 200 && behind.find()
                ? new Approximation(true, text.substring(0, behind.start()))
                : new Approximation(false, text);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** "About ~ 3" says it twice; more often nobody does. */
    private static String withoutMore(String text) {
        Matcher again = BEFORE.matcher(text);
        return again.lookingAt() ? text.substring(again.end()) : text;
    }
}
