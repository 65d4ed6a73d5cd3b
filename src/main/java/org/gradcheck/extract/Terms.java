package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The field's words in one spelling: {@code params} and {@code parameters} say the same. */
final class Terms {

    private static final Pattern WORD = Pattern.compile("[a-z\u00b5][a-z0-9_\u00b5]*(?:-[a-z][a-z0-9_]*)*|%");

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("param", "parameter"),
            Map.entry("lr", "rate"),
            Map.entry("acc", "accuracy"),
            Map.entry("biases", "bias"),
            Map.entry("multiply-accumulate", "mac"),
            Map.entry("multiply-add", "mac"),
            Map.entry("h", "hour"),
            Map.entry("hr", "hour"),
            Map.entry("minimum", "min"),
            Map.entry("maximum", "max"),
            Map.entry("sec", "second"),
            Map.entry("px", "pixel"),
            Map.entry("d_model", "hidden"),
            Map.entry("rf", "field"),
            Map.entry("std", "deviation"),
            Map.entry("ops", "operation"),
            Map.entry("classes", "class"),
            Map.entry("batches", "batch"),
            Map.entry("patches", "patch"));

    private static final Pattern SCALED = Pattern.compile("[kmgtp](flop|mac)");
    private static final Pattern MEMORY = Pattern.compile("[kmgt]i?b");

    private Terms() {}

    /** The words of a text in their order, each in its one spelling. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT)); word.find(); ) {
            words.add(term(word.group()));
        }
        return words;
    }

    private static String term(String word) {
        if (SAME.containsKey(word)) {
            return SAME.get(word);
        }
        if (MEMORY.matcher(word).matches()) {
            return "byte";
        }
        boolean plural = word.length() > 2 && word.endsWith("s") && !word.endsWith("ss");
        String singular = plural ? word.substring(0, word.length() - 1) : word;
        String scaled = SCALED.matcher(singular).replaceFirst("$1");
        return SAME.getOrDefault(scaled, scaled);
    }
}
