package org.gradcheck.extract;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a sentence, to tell whether another sentence says the same. */
record Wording(Set<String> words, Set<String> numbers) {

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    /** From this share of its words on, a line repeats the question. */
    private static final double RESTATED = 0.7;

    /** A sentence with fewer words repeats the question only if all of them do. */
    private static final int FEWEST = 4;

    static Wording of(String text) {
        Set<String> words = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (word.matches(".*\\d.*")) {
                numbers.add(word);
            } else if (word.length() > 1) {
                words.add(word);
            }
        }
        return new Wording(words, numbers);
    }

    /** Whether this only says again what the other says: a number of its own makes it more than that. */
    boolean repeats(Wording other) {
        long shared = words.stream().filter(other.words::contains).count();
        double needed = words.size() < FEWEST ? 1 : RESTATED;
        return !words.isEmpty() && shared >= needed * words.size() && other.numbers.containsAll(numbers);
    }
}
