package org.gradcheck.grade;

import org.gradcheck.document.Line;
import org.gradcheck.document.Place;

/** Tells whether an inconsistency stands in a line. */
final class Working {

    private Working() {}

    static boolean holds(Line line, Inconsistency inconsistency) {
        Place place = inconsistency.place();
        if (place instanceof Place.InText at && line.place() instanceof Place.InText start) {
            return at.file().equals(start.file()) && at.line() == start.line();
        }
        return line.place().equals(place)
                || line.spans().stream().anyMatch(span -> span.place().equals(place));
    }
}
