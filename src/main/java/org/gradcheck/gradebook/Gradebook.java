package org.gradcheck.gradebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Verdict;

/**
 * The grades of a class for one assignment.
 *
 * @param assignment the assignment's title
 * @param id the assignment's short name, such as {@code hw5}
 * @param grades one for each student, in the order of the students' names, whatever order they were handed over in;
 *     names are ordered by their characters, so that the order is the same in every country
 */
public record Gradebook(String assignment, String id, List<Grade> grades) {

    public Gradebook {
        grades = grades.stream().sorted(Comparator.comparing(Grade::student)).toList();
        Set<String> students = new HashSet<>();
        for (Grade grade : grades) {
            if (!students.add(grade.student())) {
                throw new IllegalArgumentException("two grades for student " + grade.student());
            }
        }
    }

    /** What the class reached as a whole. */
    public ClassSummary summary() {
        return ClassSummary.of(grades);
    }

    /** What the class made of each part, in the order of the rubric. */
    public List<PartSummary> parts() {
        Map<String, List<Verdict>> byPart = new LinkedHashMap<>();
        for (Grade grade : grades) {
            for (Verdict verdict : grade.verdicts()) {
                byPart.computeIfAbsent(verdict.part(), part -> new ArrayList<>())
                        .add(verdict);
            }
        }
        return byPart.values().stream().map(PartSummary::of).toList();
    }

    /** What a person still has to look at, student by student. */
    public List<ReviewItem> reviewQueue() {
        return grades.stream()
                .flatMap(grade -> ReviewItem.allOf(grade).stream())
                .toList();
    }
}
