package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Words by where they begin, so that those near a place are found without looking at all of a long line. */
final class WordsByPlace {

    private final List<Word> words = new ArrayList<>();
    private double widest;

    void add(Word word) {
        words.add(countUpTo(word.box().x0()), word);
        widest = Math.max(widest, word.box().x1() - word.box().x0());
    }

    /** All that reach into an interval, and some beside it. */
    List<Word> near(double x0, double x1) {
        return words.subList(countUpTo(Math.nextDown(x0 - widest)), countUpTo(x1));
    }

    /** How many begin left of a point or on it. */
    private int countUpTo(double x) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).box().x0() <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
