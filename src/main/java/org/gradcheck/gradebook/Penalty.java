package org.gradcheck.gradebook;

import java.math.BigDecimal;
import org.gradcheck.rubric.Lateness;

/**
 * What is taken off because a submission came late.
 *
 * @param points the points taken off
 * @param open whether a person decides, because nobody knows when it came
 * @param sentence for the student; empty if nothing is to be said
 */
public record Penalty(BigDecimal points, boolean open, String sentence) {

    /** The submission was in time, or lateness costs nothing. */
    public static final Penalty NONE = new Penalty(BigDecimal.ZERO, false, "");

    public static Penalty of(Lateness lateness) {
        return new Penalty(lateness.deduction(), lateness.forPerson(), lateness.sentence());
    }
}
