package org.gradcheck.report;

import org.gradcheck.grade.Reason;
import org.gradcheck.gradebook.WrongValue;

/** A wrong value that several students have, as the page of the class shows it. */
record CommonValue(String part, Formula value, StudentLinks students, String diagnosis) {

    static CommonValue of(String part, WrongValue wrong, PageNames pages) {
        String diagnosis = wrong.diagnosis().map(Reason::text).orElse("No known mistake leads to it.");
        return new CommonValue(
                part, Formula.of(wrong.value()), StudentLinks.of(part, wrong.students(), pages), diagnosis);
    }
}
