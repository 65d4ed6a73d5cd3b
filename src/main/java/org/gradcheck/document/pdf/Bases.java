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

    /** The word that the raised one stands at. */
    Optional<Word> of(Word raised) {
        return Words.near(words, raised.baseline(), MOST_RAISED * largest).stream()
                .filter(word -> raised.size() < FootnoteMarks.SMALLER * word.size())
                .filter(word -> word.box().x0() < raised.box().x0()
                        && Math.abs(raised.box().x0() - word.box().x1()) < 0.18 * word.size())
                .filter(word -> word.baseline() - raised.baseline() > LEAST_RAISED * word.size()
                        && word.baseline() - raised.baseline() < MOST_RAISED * word.size())
                .findFirst();
    }
}
