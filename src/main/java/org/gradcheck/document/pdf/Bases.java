package org.gradcheck.document.pdf;

import java.util.List;
import java.util.Optional;

/** Finds what raised words stand at. */
final class Bases {

    /** An asterisk is high up in its own box and is raised the least. */
    private static final double LEAST_RAISED = 0.15;

    private static final double MOST_RAISED = 0.7;

    private final List<Word> words;
    private final double largest;

    /**
     * @param words in the order of {@link Words}
     */
    Bases(List<Word> words) {
        this.words = words;
        this.largest = words.stream().mapToDouble(Word::size).max().orElse(0);
    }

    private static boolean isBase(Word word, Word raised) {
        double rise = word.baseline() - raised.baseline();
        return raised.size() < FootnoteMarks.SMALLER * word.size()
                && word.box().x0() < raised.box().x0()
                && Math.abs(raised.box().x0() - word.box().x1()) < 0.18 * word.size()
                && rise > LEAST_RAISED * word.size()
                && rise < MOST_RAISED * word.size();
    }

    /** The word that the raised one stands at. */
    Optional<Word> of(Word raised) {
        for (Word word : Words.near(words, raised.baseline(), MOST_RAISED * largest)) {
            if (isBase(word, raised)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
