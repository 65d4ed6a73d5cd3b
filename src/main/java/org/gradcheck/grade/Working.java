package org.gradcheck.grade;

import org.gradcheck.document.Line;
import org.gradcheck.document.Place;

/** Tells whether an inconsistency stands in a line. */
final class Working {

    private Working() {}

    static boolean holds(Line line, Inconsistency inconsistency) {
        Place place = inconsistency.place();
        return place.isInLineOf(line.place())
                || line.place().equals(place)
                || line.spans().stream().anyMatch(span -> span.place().equals(place));
    }
}
