package org.gradcheck.grade;

import java.util.ArrayList;
import java.util.List;
import org.gradcheck.rubric.ExpectedGrade;

/** Compares a grade with what a teacher expected of the submission. */
public final class Expectation {

    private Expectation() {}

    /** Each difference as a sentence; none if the grade is as expected. */
    public static List<String> differences(ExpectedGrade expected, Grade grade) {
        List<String> differences = new ArrayList<>();
        if (!expected.status().equals(grade.status().text())) {
            differences.add("status " + grade.status().text() + ", expected " + expected.status());
        }
        if (expected.points().compareTo(grade.points()) != 0) {
            differences.add(grade.points().toPlainString() + " points, expected "
                    + expected.points().toPlainString());
        }
        expected.parts().forEach((part, outcome) -> compare(part, outcome, grade, differences));
        compareInconsistencies(expected, grade, differences);
        return differences;
    }

    private static void compare(String part, List<String> expected, Grade grade, List<String> differences) {
        List<Verdict> verdicts = grade.verdicts().stream()
                .filter(verdict -> verdict.part().equals(part))
                .toList();
        if (verdicts.isEmpty()) {
            differences.add("there is no part " + part);
            return;
        }
        Verdict verdict = verdicts.get(0);
        List<String> codes = verdict.reasons().stream().map(Reason::code).toList();
        boolean asExpected = expected.get(0).equals(verdict.outcome().text())
                && codes.containsAll(expected.subList(1, expected.size()));
        if (!asExpected) {
            String read = verdict.found()
                    .chosen()
                    .map(chosen -> chosen.written().text())
                    .orElse("nothing");
            differences.add(
                    part + " " + verdict.outcome().text() + " " + codes + ", expected " + expected + "; read: " + read);
        }
    }

    private static void compareInconsistencies(ExpectedGrade expected, Grade grade, List<String> differences) {
        List<String> found = grade.inconsistencies().stream()
                .map(inconsistency -> withoutSpaces(inconsistency.text()))
                .toList();
        List<String> wanted = expected.inconsistencies().stream()
                .map(Expectation::withoutSpaces)
                .toList();
        if (!found.equals(wanted)) {
            differences.add("inconsistencies " + found + ", expected " + wanted);
        }
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }
}
