package org.gradcheck.gradebook.store;

import org.gradcheck.gradebook.Penalty;

/**
 * A student of a run.
 *
 * @param grading the number of the grading that counts
 * @param penalty what is taken off because the submission came late
 */
public record Line(String student, long grading, Penalty penalty) {

    /** A student who was in time. */
    public Line(String student, long grading) {
        this(student, grading, Penalty.NONE);
    }
}
