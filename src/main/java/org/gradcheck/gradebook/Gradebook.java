package org.gradcheck.gradebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gradcheck.grade.Grade;

/**
 * The grades of a class for one assignment.
 *
 * @param assignment the assignment's title
 * @param id the assignment's short name, such as {@code hw5}
 */
public record Gradebook(String assignment, String id, Entries entries) {

    /** Grades as they were computed, in whatever order they are handed over. */
    public static Gradebook of(String assignment, String id, List<Grade> grades) {
        List<Entry> entries = grades.stream()
                .sorted(Comparator.comparing(Grade::student))
                .map(Entry::of)
                .toList();
        Set<String> students = new HashSet<>();
        for (Entry entry : entries) {
            if (!students.add(entry.student())) {
                throw new IllegalArgumentException("two grades for student " + entry.student());
            }
        }
        return new Gradebook(assignment, id, Entries.of(entries));
    }

    /** What the class reached as a whole. */
    public ClassSummary summary() {
        return ClassSummary.of(entries);
    }

    /** What the class made of each part, in the order of the rubric; the cells of tables are parts of their own. */
    public List<PartSummary> parts() {
        return summary().questions().stream().flatMap(PartSummary::parts).toList();
    }

    /** What a person still has to look at, student by student. */
    public List<ReviewItem> reviewQueue() {
        List<ReviewItem> queue = new ArrayList<>();
        entries.forEach(entry -> queue.addAll(entry.review()));
        return queue;
    }
}
