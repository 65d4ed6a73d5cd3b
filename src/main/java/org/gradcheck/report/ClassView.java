package org.gradcheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gradcheck.annotate.Look;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.gradcheck.gradebook.ClassSummary;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.PartSummary;
import org.gradcheck.gradebook.ReviewItem;
import org.gradcheck.gradebook.WrongValue;

/** A gradebook as the page of the class shows it. */
record ClassView(Gradebook gradebook, PageNames pages) {

    private static final int MOST_WRONG_VALUES = 12;

    /** A student's line in the list. */
    record Student(String name, String page, String points, String possible, Look look) {}

    /** A wrong value that more than one student has. */
    record Common(String part, Formula value, int count, String diagnosis) {}

    ClassSummary summary() {
        return gradebook.summary();
    }

    PointsChart chart() {
        return new PointsChart(summary().tenths(), summary().possible());
    }

    List<PartSummary> parts() {
        return gradebook.parts();
    }

    List<OutcomeShare> shares(PartSummary part) {
        return OutcomeShare.of(part.outcomes());
    }

    List<Look> legend() {
        return List.of(Outcome.values()).stream().map(Look::of).toList();
    }

    /** What went wrong and what is in doubt, by reason, the most frequent first. */
    List<ReviewGroup> reviews() {
        return groups(false, item -> item.reason().code()).stream()
                .sorted(Comparator.comparingInt(ReviewGroup::size).reversed())
                .toList();
    }

    /** The parts that the rubric leaves to a person. */
    List<ReviewGroup> manual() {
        return groups(true, item -> item.part().orElse(""));
    }

    private List<ReviewGroup> groups(boolean manual, Function<ReviewItem, String> key) {
        Map<String, List<ReviewItem>> byKey = gradebook.reviewQueue().stream()
                .filter(item -> item.manual() == manual)
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(group -> ReviewGroup.of(group.getKey(), group.getValue(), pages))
                .toList();
    }

    int toReview() {
        return reviews().stream().mapToInt(ReviewGroup::size).sum();
    }

    int toGrade() {
        return manual().stream().mapToInt(ReviewGroup::size).sum();
    }

    List<Common> wrongValues() {
        return parts().stream()
                .flatMap(part -> part.wrongValues().stream()
                        .filter(wrong -> wrong.count() > 1)
                        .map(wrong -> common(part, wrong)))
                .sorted(Comparator.comparingInt(Common::count).reversed())
                .limit(MOST_WRONG_VALUES)
                .toList();
    }

    private static Common common(PartSummary part, WrongValue wrong) {
        String diagnosis = wrong.diagnosis().map(reason -> reason.text()).orElse("No known mistake leads to it.");
        return new Common(part.part(), Formula.of(wrong.value()), wrong.count(), diagnosis);
    }

    List<Student> students() {
        List<Student> students = new ArrayList<>();
        gradebook.entries().forEach(entry -> students.add(student(entry)));
        return students;
    }

    private Student student(Entry entry) {
        return new Student(
                entry.student(),
                StudentPages.FOLDER + pages.of(entry.student()),
                entry.status() == Grade.Status.UNREADABLE ? "–" : DecimalText.plain(entry.points()),
                DecimalText.plain(entry.possible()),
                Look.of(entry.status()));
    }
}
