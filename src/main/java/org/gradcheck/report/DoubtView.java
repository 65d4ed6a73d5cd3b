package org.gradcheck.report;

import org.gradcheck.grade.Reason;
import org.gradcheck.gradebook.DoubtedKey;

/**
 * A key that may be wrong, as the page of the class shows it.
 *
 * @param slip the known slip that leads to the value the class agrees on; empty if none does
 */
record DoubtView(String part, Formula value, Formula key, int answered, int right, StudentLinks students, String slip) {

    static DoubtView of(String part, DoubtedKey doubt, PageNames pages) {
        return new DoubtView(
                part,
                Formula.of(doubt.value()),
                Formula.of(doubt.key()),
                doubt.answered(),
                doubt.right(),
                StudentLinks.of(part, doubt.students(), pages),
                doubt.slip().map(Reason::text).orElse(""));
    }
}
