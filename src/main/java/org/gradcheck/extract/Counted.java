package org.gradcheck.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number counts, by the words right behind it.
 *
 * @param words the noun behind the number with its adjectives; empty if no noun follows
 * @param isForeign whether they name a thing that is not commonly an answer
 */
record Counted(List<String> words, boolean isForeign) {

    private static final Pattern UNIT_IN_TEXT = Pattern.compile(
            "[\\d.)}]\\s*(?:[kKMGT]\\s|[mb]illion\\s|thousand\\s)?\\s*([\\p{L}%\u00b5]{2,12}(?:/[a-z]+)?|%|[hs])$");

    /** What may follow a bare number that is meant as an answer: nothing, a stop, or a word that leads on. */
    private static final Pattern ENDS = Pattern.compile(
            "^\\s*(?:[)\\]]?\\s*$|[^\\p{L}\\s]|->|(?:and|in total|in all|in (?:each|both|the|every|this|our|my)|instead|or|because|since|which|where|by|for|per|if|as|with|after|when|wide"
                    + "|at|but|so|then|though|although|due|thanks|now|again|here|too|also|on|to|times|each|i|is|are|would|was|unless|until|while|without|including|excluding|altogether|overall|exactly|of the (?:input|image))\\b)");

    private static final Set<String> FUNCTION =
            Set.of("of", "in", "has", "have", "that", "from", "the", "a", "were", "can");

    /** Things of which an answer commonly is the number. */
    private static final Pattern RESULT = Pattern.compile(
            "^\\s*(?:(?:free|learnable|trainable|total|million|billion|thousand) )?(?:param|weights|pixel|px|flop|mac\\b|macs|multipl|operation|ops\\b|byte|unit|region|field|area|activation|number|value|%|percent)");

    private static final Pattern NOUN = Pattern.compile("^\\s*((?:[\\p{L}%][\\p{L}\\d_-]*\\s*){1,3})");

    Counted {
        words = List.copyOf(words);
    }

    static Counted of(Statement statement) {
        Matcher unit = UNIT_IN_TEXT.matcher(statement.text());
        String after = statement.after().toLowerCase(Locale.ROOT);
        boolean glued = unit.find();
        if (ENDS.matcher(after).find()) {
            return new Counted(glued ? List.of(unit.group(1)) : List.of(), false);
        }
        Matcher noun = NOUN.matcher(after);
        List<String> words = noun.find() ? List.of(noun.group(1).strip().split("\\s+")) : List.of();
        return new Counted(upToFunctionWord(words), !RESULT.matcher(after).find());
    }

    /** The unit at the end of a text, in the one spelling; empty if there is none. */
    static List<String> unit(String text) {
        Matcher unit = UNIT_IN_TEXT.matcher(text);
        return unit.find() ? Terms.of(unit.group(1)) : List.of();
    }

    private static List<String> upToFunctionWord(List<String> words) {
        int end = 1;
        while (end < words.size() && !ENDS.matcher(words.get(end)).find() && !FUNCTION.contains(words.get(end))) {
            end++;
        }
        return words.subList(0, Math.min(end, words.size()));
    }

    List<String> terms() {
        return Terms.of(String.join(" ", words));
    }
}
