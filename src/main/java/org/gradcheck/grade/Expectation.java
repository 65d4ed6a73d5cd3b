package org.gradcheck.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        expected.parts()
                .forEach((part, outcome) ->
                        meant(part, expected, grade, differences).forEach(id -> outcomes.put(id, outcome)));
        grade.verdicts()
                .forEach(verdict -> Optional.ofNullable(outcomes.get(verdict.part()))
                        .ifPresent(outcome -> compare(verdict, outcome, differences)));
        compareInconsistencies(expected, grade, differences);
        return differences;
    }

    /** A part, or all that begin and end so and are not expected by their own names: {@code 1/*}, {@code 1/*}{@code /jump}. */
    private static List<String> meant(String part, ExpectedGrade expected, Grade grade, List<String> differences) {
        Pattern wanted = Pattern.compile(
                Stream.of(part.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        List<String> ids = grade.verdicts().stream()
                .map(Verdict::part)
                .filter(id -> id.equals(part)
                        || !expected.parts().containsKey(id)
                                && wanted.matcher(id).matches())
                .toList();
        if (ids.isEmpty()) {
            differences.add("there is no part " + part);
        }
        return ids;
    }

    private static void compare(Verdict verdict, List<String> expected, List<String> differences) {
        List<String> codes = verdict.reasons().stream().map(Reason::code).toList();
        boolean asExpected = expected.get(0).equals(verdict.outcome().text())
                && codes.containsAll(expected.subList(1, expected.size()));
        if (!asExpected) {
            String read = verdict.found()
                    .chosen()
                    .map(chosen -> chosen.written().text())
                    .orElse("nothing");
            differences.add(verdict.part() + " " + verdict.outcome().text() + " " + codes + ", expected " + expected
                    + "; read: " + read);
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
