package org.gradcheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gradcheck.annotate.Look;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.gradcheck.gradebook.ClassSummary;
import org.gradcheck.gradebook.Entry;
import org.gradcheck.gradebook.Gradebook;
import org.gradcheck.gradebook.PartSummary;
import org.gradcheck.gradebook.ReviewItem;

/**
 * A gradebook as the page of the class shows it.
 *
 * @param reviews what went wrong and what is in doubt, by reason, the most frequent first
 * @param manual the parts that the rubric leaves to a person
 */
record ClassView(
        Gradebook gradebook,
        PageNames pages,
        ClassSummary summary,
        List<ReviewGroup> reviews,
        List<ReviewGroup> manual) {

    private static final int MOST_WRONG_VALUES = 12;

    ClassView {
        reviews = List.copyOf(reviews);
        manual = List.copyOf(manual);
    }

    /** A student's line in the list. */
    record Student(String name, String page, String points, String possible, Look look) {}

    /** Goes through the students as seldom as can be: there may be many. */
    static ClassView of(Gradebook gradebook) {
        PageNames pages = PageNames.of(gradebook);
        List<ReviewItem> queue = gradebook.reviewQueue();
        List<ReviewGroup> reviews =
                new ArrayList<>(groups(queue, false, item -> item.reason().code(), pages));
        reviews.sort(Comparator.comparingInt(ReviewGroup::size).reversed());
        List<ReviewGroup> manual = groups(queue, true, item -> item.part().orElse(""), pages);
        return new ClassView(gradebook, pages, gradebook.summary(), reviews, manual);
    }

    private static List<ReviewGroup> groups(
            List<ReviewItem> queue, boolean manual, Function<ReviewItem, String> key, PageNames pages) {
        Map<String, List<ReviewItem>> byKey = queue.stream()
                .filter(item -> item.manual() == manual)
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(group -> ReviewGroup.of(group.getKey(), group.getValue(), pages))
                .toList();
    }

    PointsChart chart() {
        return new PointsChart(summary.tenths(), summary.possible());
    }

    List<QuestionView> questions() {
        return summary.questions().stream().map(QuestionView::new).toList();
    }

    /** The questions that tell nothing or the wrong thing, the worst first. */
    List<QuestionView> weak() {
        return questions().stream()
                .filter(QuestionView::isWeak)
                .sorted(Comparator.comparingDouble(QuestionView::correlation))
                .toList();
    }

    List<Look> legend() {
        return List.of(Outcome.values()).stream().map(Look::of).toList();
    }

    int toReview() {
        return reviews.stream().mapToInt(ReviewGroup::size).sum();
    }

    int toGrade() {
        return manual.stream().mapToInt(ReviewGroup::size).sum();
    }

    /** The keys that may be wrong. */
    List<DoubtView> doubts() {
        return summary.questions().stream()
                .flatMap(PartSummary::parts)
                .flatMap(part -> part.doubt().map(doubt -> DoubtView.of(part.part(), doubt, pages)).stream())
                .toList();
    }

    /** The wrong values that more than one student has, the most frequent first. */
    List<CommonValue> wrongValues() {
        return summary.questions().stream()
                .flatMap(PartSummary::parts)
                .flatMap(part -> part.wrongValues().stream()
                        .filter(wrong -> wrong.count() > 1)
                        .map(wrong -> CommonValue.of(part.part(), wrong, pages)))
                .sorted(Comparator.comparingInt(
                                (CommonValue wrong) -> wrong.students().count())
                        .reversed())
                .limit(MOST_WRONG_VALUES)
                .toList();
    }

    /** One by one: there may be more students than fit into memory. */
    Iterable<Student> students() {
        return () -> StreamSupport.stream(gradebook.entries().spliterator(), false)
                .map(this::student)
                .iterator();
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
