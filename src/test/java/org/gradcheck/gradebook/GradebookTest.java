package org.gradcheck.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.junit.jupiter.api.Test;

class GradebookTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    private final Gradebook gradebook = SampleGradebook.create();

    @Test
    void students_are_in_the_order_of_their_names() {
        assertThat(gradebook.entries()).extracting(Entry::student).isSorted().hasSize(14);
    }

    @Test
    void a_student_has_one_grade() {
        Grade grade = SampleGradebook.grades().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gradebook.of("Twice", "hw5", List.of(grade, grade)))
                .withMessageContaining(grade.student());
    }

    @Test
    void the_class_is_counted_and_measured() {
        ClassSummary summary = gradebook.summary();

        assertThat(List.of(summary.graded(), summary.inReview(), summary.unreadable()))
                .containsExactly(10, 3, 1);
        assertThat(summary.possible()).isEqualByComparingTo("26.5");
        assertThat(summary.tenths()).containsExactly(1, 0, 1, 2, 2, 4, 3, 0, 0, 0);
        assertThat(summary.reasons().get(0)).extracting(ReasonCount::count).isEqualTo(31);
    }

    @Test
    void parts_come_in_the_order_of_the_rubric() {
        assertThat(gradebook.parts()).extracting(PartSummary::part).containsExactly("1a", "2b", "3a", "3b", "4");
    }

    @Test
    void outcomes_are_counted_from_the_best_on() {
        assertThat(gradebook.parts().get(0).outcomes())
                .containsExactly(
                        entry(Outcome.CORRECT, 6),
                        entry(Outcome.CONVENTION, 1),
                        entry(Outcome.MISTAKE, 4),
                        entry(Outcome.AMBIGUOUS, 2),
                        entry(Outcome.UNREADABLE, 1));
    }

    @Test
    void open_answers_do_not_lower_a_mean() {
        Distribution points = gradebook.parts().get(0).points().orElseThrow();

        assertThat(points.mean()).isEqualTo((7 * 5 + 4 * 3) / 11.0, EXACTLY);
        assertThat(gradebook.parts().get(4).points()).isEmpty();
    }

    @Test
    void a_frequent_wrong_value_is_named_with_its_mistake() {
        WrongValue wrong = gradebook.parts().get(0).wrongValues().get(0);

        assertThat(wrong.value().expression().canon()).isEqualTo("163328");
        assertThat(wrong.count()).isEqualTo(4);
        assertThat(wrong.diagnosis().orElseThrow().code()).isEqualTo("bias-forgotten");
    }

    @Test
    void everything_open_is_in_the_queue_once() {
        List<ReviewItem> queue = gradebook.reviewQueue();

        assertThat(queue).doesNotHaveDuplicates().hasSize(18);
        assertThat(queue).filteredOn(ReviewItem::manual).hasSize(13);
        assertThat(queue)
                .filteredOn(item -> item.part().isEmpty())
                .singleElement()
                .satisfies(item ->
                        assertThat(item.student() + " " + item.reason().code()).isEqualTo("student-08 image-only"));
    }

    @Test
    void quartiles_are_those_of_spreadsheets() {
        Distribution distribution = Distribution.of(1, 2, 3, 4).orElseThrow();

        assertThat(distribution.lowerQuartile()).isEqualTo(1.75, EXACTLY);
        assertThat(distribution.median()).isEqualTo(2.5, EXACTLY);
        assertThat(distribution.upperQuartile()).isEqualTo(3.25, EXACTLY);
        assertThat(distribution.deviation()).isEqualTo(Math.sqrt(5 / 3.0), EXACTLY);
        assertThat(Distribution.of()).isEmpty();
    }
}
