package org.gradcheck.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a sentence, to tell whether another sentence says the same. */
record Wording(Set<String> words) {

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    /** A sentence with fewer words is too short to be told from others. */
    private static final int FEWEST = 4;

    static Wording of(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() > 1) {
                words.add(word);
            }
        }
        return new Wording(words);
    }

    /** The share of this sentence's words that also stand in the other, from 0 to 1. */
    double shareIn(Wording other) {
        if (words.size() < FEWEST) {
            return 0;
        }
        return (double) words.stream().filter(other.words::contains).count() / words.size();
    }

    static Wording of(List<String> texts) {
        return of(String.join(" ", texts));
    }
}
