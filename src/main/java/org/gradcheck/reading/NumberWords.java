package org.gradcheck.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words for numbers, parts and operations. */
final class NumberWords {

    private static final Map<String, Long> SMALL = new HashMap<>();
    private static final Map<String, Long> SCALES = Map.of(
            "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L, "trillion", 1_000_000_000_000L);
    private static final Map<String, Long> ORDINALS = new HashMap<>();
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("plus", "+"),
            Map.entry("minus", "-"),
            Map.entry("negative", "-"),
            Map.entry("times", "·"),
            Map.entry("over", "/"),
            Map.entry("by", " by "),
            Map.entry("squared", "^2"),
            Map.entry("cubed", "^3"),
            Map.entry("factorial", "!"),
            Map.entry("percent", "%"));

    static {
        String[] units =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < units.length; i++) {
            SMALL.put(units[i], (long) i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            SMALL.put(tens[i], 20L + 10 * i);
        }
        String[] ordinals =
                ("third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                                + " fifteenth sixteenth")
                        .split(" ");
        ORDINALS.put("half", 2L);
        ORDINALS.put("halves", 2L);
        ORDINALS.put("quarter", 4L);
        ORDINALS.put("second", 2L);
        ORDINALS.put("twentieth", 20L);
        ORDINALS.put("hundredth", 100L);
        ORDINALS.put("thousandth", 1_000L);
        ORDINALS.put("millionth", 1_000_000L);
        for (int i = 0; i < ordinals.length; i++) {
            ORDINALS.put(ordinals[i], 3L + i);
        }
    }

    private NumberWords() {}

    /** A number below a hundred, or a dozen. */
    static Optional<Long> small(String word) {
        return Optional.ofNullable(SMALL.get(word));
    }

    static Optional<Long> scale(String word) {
        return Optional.ofNullable(SCALES.get(word));
    }

    /** The divisor that a word such as {@code thirds} names; also the exponent in "to the third". */
    static Optional<Long> ordinal(String word) {
        Long exact = ORDINALS.get(word);
        boolean plural = exact == null && word.endsWith("s");
        return Optional.ofNullable(plural ? ORDINALS.get(word.substring(0, word.length() - 1)) : exact);
    }

    /** The sign that a word such as {@code plus} stands for. */
    static Optional<String> sign(String word) {
        return Optional.ofNullable(SIGNS.get(word));
    }

    /** Whether it multiplies a number before it without ending it: {@code two hundred thousand}. */
    static boolean isMultiple(String word) {
        return word.equals("hundred") || word.equals("dozen");
    }

    static long multiple(String word) {
        return word.equals("dozen") ? 12 : 100;
    }

    /** Whether it makes mathematics of a text that begins with a figure: {@code 2.5 thousand} needs no words to be read. */
    static boolean isOperation(String word) {
        return isNumber(word) && !SCALES.containsKey(word) && !isMultiple(word);
    }

    /** Whether a text with this word in it may be a number in words. */
    static boolean isNumber(String word) {
        return SMALL.containsKey(word)
                || SIGNS.containsKey(word) && !word.equals("by") && !word.equals("percent")
                || SCALES.containsKey(word)
                || isMultiple(word)
                || !word.startsWith("second") && ordinal(word).isPresent();
    }
}
