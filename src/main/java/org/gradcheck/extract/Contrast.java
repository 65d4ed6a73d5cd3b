package org.gradcheck.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words of which a question means one and not the others, such as weights and biases. */
record Contrast(List<Pattern> sides) {

    static final List<Contrast> ALL = List.of(
            of(
                    "\\b(?:without|excluding|exclude|ignoring|no|not counting|omitting) (?:the |any )?bias(?:es)?\\b",
                    "\\b(?:with|including|include|counting|plus) (?:the |a )?bias(?:es)?\\b"),
            of("\\bnon-?trainable\\b", "(?<!non-)\\btrainable\\b"),
            of("\\bweights\\b", "\\bbias(?:es)?\\b"),
            of("flops?\\b", "\\b[gmk]?macs?\\b|\\bmultiply[- ]a|\\bmultiplications?\\b"),
            of(
                    "\\btrain(?:ing)? (?:acc|err|loss|set)",
                    "\\btest (?:acc|err|loss|set)",
                    "\\bvalid(?:ation)? (?:acc|err|loss|set)"),
            of("\\bprecision\\b", "\\brecall\\b", "\\bf1\\b", "\\baccuracy\\b"),
            of("\\bheight\\b", "\\bwidth\\b", "\\bdepth\\b"),
            of("\\bmean\\b", "\\bvariance\\b", "\\bstandard deviation\\b|\\bstd\\b"),
            of("\\bmin(?:imum|imal)\\b", "\\bmax(?:imum|imal)\\b"),
            of("\\bencoder\\b", "\\bdecoder\\b"),
            of("\\bforward\\b", "\\bbackward\\b"));

    private static Contrast of(String... sides) {
        return new Contrast(List.of(sides).stream().map(Pattern::compile).toList());
    }

    /** The side that a text is on; empty if it is on none, or on several. */
    Optional<Integer> side(String text) {
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < sides.size(); i++) {
            if (sides.get(i).matcher(text).find()) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(i);
            }
        }
        return found;
    }

    /** The text without the words of this contrast, so that "without biases" is not asked for biases too. */
    String without(String text) {
        String rest = text;
        for (Pattern side : sides) {
            rest = side.matcher(rest).replaceAll(" ");
        }
        return rest;
    }
}
