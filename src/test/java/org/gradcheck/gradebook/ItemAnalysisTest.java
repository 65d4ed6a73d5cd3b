package org.gradcheck.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gradcheck.grade.Grade;
import org.gradcheck.grade.Outcome;
import org.gradcheck.grade.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Difficulty and discrimination, against their definitions. */
class ItemAnalysisTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void discrimination_is_the_correlation_with_what_was_reached_elsewhere(int seed) {
        Random random = new Random(seed);
        int students = 10 + random.nextInt(40);
        double[] item = new double[students];
        double[] rest = new double[students];
        List<Grade> grades = new ArrayList<>();
        for (int student = 0; student < students; student++) {
            int first = random.nextInt(5);
            int others = random.nextInt(11);
            item[student] = first / 4.0;
            rest[student] = others / 10.0;
            grades.add(SampleAnswer.grade(student, reached("a", first, 4), reached("b", others, 10)));
        }

        ItemAnalysis analysis = first(grades);

        assertThat(analysis.difficulty()).isCloseTo(mean(item), within(1e-12));
        assertThat(analysis.discrimination().orElseThrow()).isCloseTo(correlation(item, rest), within(1e-9));
    }

    @Test
    void what_is_open_takes_no_part() {
        List<Grade> grades = new ArrayList<>();
        for (int student = 0; student < 12; student++) {
            Verdict open = SampleAnswer.of("b", 1, Outcome.MANUAL, "0", "90", "manual");
            grades.add(SampleAnswer.grade(student, reached("a", student % 2, 1), open, reached("c", student % 2, 1)));
        }

        assertThat(first(grades).discrimination().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(Gradebook.of("", "", grades).parts().get(1).item()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9, true", "12, false"})
    void few_students_or_equal_points_have_no_correlation(int students, boolean varied) {
        List<Grade> grades = new ArrayList<>();
        for (int student = 0; student < students; student++) {
            grades.add(SampleAnswer.grade(
                    student, reached("a", varied ? student % 2 : 1, 1), reached("b", student % 3, 2)));
        }

        assertThat(first(grades).discrimination()).isEmpty();
    }

    @Test
    void a_table_is_one_question_and_its_cells_are_parts() {
        Gradebook gradebook = SampleTable.gradebook();

        assertThat(gradebook.summary().questions())
                .extracting(PartSummary::part)
                .containsExactly("1", "vgg");
        assertThat(gradebook.parts())
                .extracting(PartSummary::part)
                .containsExactly(
                        "1", "vgg/conv1/parameters", "vgg/conv1/memory", "vgg/conv2/parameters", "vgg/conv2/memory");
        PartSummary table = gradebook.summary().questions().get(1);
        assertThat(table.possible()).isEqualByComparingTo("4");
        assertThat(table.item().orElseThrow().difficulty()).isCloseTo(0.875, within(1e-12));
        assertThat(table.outcomes()).containsEntry(Outcome.CORRECT, 7).containsEntry(Outcome.INCORRECT, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, 0.5, true, false, false, false",
        "0.95, 0.3, false, true, false, false",
        "0.6, 0.1, false, false, true, false",
        "0.6, -0.1, false, false, true, false",
        "0.6, -0.3, false, false, true, true",
        "0.6, , false, false, false, false",
    })
    void weak_questions_are_told(
            double difficulty, Double discrimination, boolean hard, boolean easy, boolean poor, boolean inverted) {
        ItemAnalysis item = new ItemAnalysis(difficulty, Optional.ofNullable(discrimination));

        assertThat(List.of(item.isHard(), item.isEasy(), item.isPoor(), item.isInverted()))
                .containsExactly(hard, easy, poor, inverted);
    }

    private static ItemAnalysis first(List<Grade> grades) {
        return Gradebook.of("", "", grades).parts().get(0).item().orElseThrow();
    }

    private static Verdict reached(String part, int points, int possible) {
        Outcome outcome = points == possible ? Outcome.CORRECT : Outcome.INCORRECT;
        return SampleAnswer.of(
                part, points, outcome, Integer.toString(points), Integer.toString(possible), outcome.text());
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Pearson's, as it is defined. */
    private static double correlation(double[] x, double[] y) {
        double both = 0;
        double ofX = 0;
        double ofY = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - mean(x);
            double dy = y[i] - mean(y);
            both += dx * dy;
            ofX += dx * dx;
            ofY += dy * dy;
        }
        return both / Math.sqrt(ofX * ofY);
    }
}
