package org.gradcheck.grade;

import java.util.Locale;
import org.gradcheck.document.Place;
import org.gradcheck.expression.Value;

/**
 * A place where a document contradicts itself.
 *
 * @param text the whole statement as written
 * @param left the left side as written
 * @param relation the sign between the sides
 * @param right the right side as written
 */
public record Inconsistency(
        Place place,
        Kind kind,
        String text,
        String left,
        Value leftValue,
        String relation,
        String right,
        Value rightValue) {

    /** What kind of statement it is. */
    public enum Kind {
        EQUATION,
        TOTAL,
        APPROXIMATION;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
