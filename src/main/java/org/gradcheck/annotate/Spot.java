package org.gradcheck.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Line;
import org.gradcheck.document.MarginNote.Mark;
import org.gradcheck.document.Place;
import org.gradcheck.document.Place.Box;
import org.gradcheck.document.Place.OnPage;

/**
 * Something in a file that is marked.
 *
 * @param place where it begins, or the span in which it stands
 * @param area how far it may reach, if it stands on a page
 * @param text what is marked, as written; if empty, all lines from here on that belong to the answer
 */
public record Spot(Place place, Optional<Box> area, String text) {

    /**
     * A text in the lines that belong to its question.
     *
     * @param place where the statement begins that the text is the end of
     */
    static Spot of(String text, Place place, List<Line> region) {
        return new SpotSearch(text.strip(), place, region).spot();
    }

    /** The lines of an answer as a whole: one spot for each page, and without pages one for each line. */
    static List<Spot> passages(List<Line> region) {
        List<Spot> passages = new ArrayList<>();
        for (Line line : region) {
            if (!(line.place() instanceof OnPage at)) {
                passages.add(new Spot(line.place(), Optional.empty(), ""));
                continue;
            }
            int last = passages.size() - 1;
            if (last >= 0
                    && passages.get(last).place() instanceof OnPage before
                    && before.page() == at.page()
                    && before.file().equals(at.file())) {
                Box whole = passages.get(last).area().orElse(before.box()).union(at.box());
                passages.set(last, new Spot(before, Optional.of(whole), ""));
            } else {
                passages.add(new Spot(at, Optional.of(at.box()), ""));
            }
        }
        return passages;
    }

    /** The mark on a page; empty of what stands on none. */
    Optional<Mark> mark() {
        return place instanceof OnPage at
                ? Optional.of(new Mark(at.page(), area.orElse(at.box()), text))
                : Optional.empty();
    }
}
