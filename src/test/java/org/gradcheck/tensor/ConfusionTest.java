package org.gradcheck.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfusionTest {

    /** Worked out by another program; the fractions exactly, other numbers in double precision. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "confusion.csv", delimiter = ';', useHeadersInDisplayName = true)
    void agrees_with_another_program(String key, String expected) {
        assertSame(TensorKeys.tensor(key), TensorKeys.tensor(expected));
    }

    private static void assertSame(Tensor actual, Tensor expected) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        for (int i = 0; i < expected.entries().size(); i++) {
            Expression one = actual.entries().get(i).value();
            Expression other = expected.entries().get(i).value();
            if (one instanceof Num && other instanceof Num) {
                assertThat(TensorKeys.number(actual.entries().get(i)))
                        .isCloseTo(TensorKeys.number(expected.entries().get(i)), within(1e-13));
            } else {
                assertThat(one).isEqualTo(other);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "precision([[50, 10], [5, 35]]);                    [10/11, 7/9]",
                "precision([[50, 10], [5, 35]], average: binary);   7/9",
                "precision([[50, 10], [5, 35]], class: 0);          10/11",
                "precision(tp: 35, fp: 10);                         7/9",
                "recall(tp: 35, fn: 5);                             7/8",
                "f1(tp: 35, fp: 10, fn: 5);                         14/17",
                "f1(tp: 35, fp: 10, fn: 5, tn: 50, average: macro); (20/23 + 14/17)/2",
                "specificity(tn: 50, fp: 10);                       5/6",
                "false_positive_rate(tn: 50, fp: 10);               1/6",
                "false_negative_rate(fn: 5, tp: 35);                1/8",
                "negative_predictive_value(tn: 50, fn: 5);          10/11",
                "iou(tp: 35, fp: 10, fn: 5);                        7/10",
                "dice(tp: 35, fp: 10, fn: 5);                       14/17",
                "accuracy(tp: 35, fp: 10, fn: 5, tn: 50);           17/20",
                "error_rate(tp: 35, fp: 10, fn: 5, tn: 50);         3/20",
                "f_beta([[50, 10], [5, 35]], beta: 2, class: 1);    175/205",
                "f_beta(beta: 1/2, tp: 35, fp: 10, fn: 5);          175/220",
                "precision(tp: 0, fp: 0);                           undefined",
                "recall([[0, 0], [3, 7]]);                          [undefined, 7/10]",
                "f1([[0, 0, 0], [0, 4, 1], [0, 2, 5]]);             [undefined, 8/11, 10/13]",
                "accuracy([[tn, fp], [fn, tp]]);                    (tn + tp)/(tn + fp + fn + tp)",
                "precision([[tn, fp], [fn, tp]], class: 1);         tp/(tp + fp)",
                "mcc([[4, 0], [6, 0]]);                             undefined",
                "kappa([[5]]);                                      undefined",
                "confusion_matrix([2, 0, 1, 2], [2, 0, 2, 1]);      [[1, 0, 0], [0, 0, 1], [0, 1, 1]]",
                "confusion_matrix([0], [0], classes: 2);            [[1, 0], [0, 0]]",
                "accuracy(confusion_matrix([2, 0, 1, 2], [2, 0, 2, 1])); 1/2",
                "most_confused([[5, 2, 0], [3, 3, 2], [0, 1, 11]]); [[1, 0]]",
                "top_k_accuracy([[1, 2, 3], [4, 2, 1]], [1, 2], 2); 1/2",
                "top_k_accuracy([[1, 2, 3], [4, 2, 1]], [1, 2], 3); 1"
            })
    void is_exact(String key, String expected) {
        assertThat(TensorKeys.tensor(key).expression().simplify().canon())
                .isEqualTo(TensorKeys.tensor(expected).expression().simplify().canon());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "precision([[5, 2], [3, 3]]);                  recall-for-precision;   [5/7, 1/2]",
                "precision([[5, 2], [3, 3]]);                  accuracy-for-precision; [8/13, 8/13]",
                "recall([[5, 2], [3, 3]]);                     precision-for-recall;   [5/8, 3/5]",
                "f1([[5, 2], [3, 3]], class: 0);               arithmetic-mean;        75/112",
                "f1([[5, 2], [3, 3]], average: macro);         average-over-samples;   8/13",
                "f1([[5, 2], [3, 3]], average: macro);         f-score-of-averages;    833/1366",
                "recall([[0, 0], [3, 7]], average: macro);     undefined-class-left-out; 7/10",
                "f_beta(beta: 2, tp: 3, fp: 1, fn: 2);         precision-and-recall-swapped; 5/7",
                "f_beta(beta: 4, tp: 3, fp: 1, fn: 2);         beta-not-squared;       15/24",
                "kappa([[5, 2], [3, 3]]);                      uniform-chance;         3/13",
                "most_confused([[5, 2], [3, 3]]);              rows-and-columns-swapped; [[0, 1]]",
                "most_confused_count([[5, 2], [3, 3]]);        both-directions;        5",
                "support([[5, 2], [3, 3]]);                    rows-and-columns-swapped; [8, 5]",
                "balanced_accuracy([[5, 2], [3, 3]]);          precision-for-recall;   49/80",
                "top_k_accuracy([[1, 2, 3], [4, 2, 1]], [1, 0], 2); top-one-accuracy;  1/2"
            })
    void computes_the_mistake(String key, String code, String expected) {
        assertThat(TensorKeys.slipped(key, code).expression())
                .isEqualTo(TensorKeys.tensor(expected).expression());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "precision([[1, 2, 3], [4, 5, 6]]);                     square",
                "precision([[1, 2.5], [4, 5]]);                         counts",
                "precision([[1, -2], [4, 5]]);                          counts",
                "precision(average: macro);                             a confusion matrix is needed",
                "precision(tp: 3);                                      fp are needed too",
                "accuracy(tp: 3, tn: 4);                                fn, fp are needed too",
                "precision([[1, 2], [4, 5]], average: makro);           Did you mean macro",
                "precision([[1, 2, 0], [4, 5, 0], [0, 0, 1]], average: binary); two classes",
                "precision([[1, 2], [4, 5]], class: 2);                 there is no 2",
                "most_confused([[1, 0], [0, 5]]);                       no class is confused",
                "confusion_matrix([0, 1], [1]);                         as many",
                "confusion_matrix([0, 1], [1, -1]);                     from 0",
                "confusion_matrix([0, 2], [1, 1], classes: 2);          highest is 2",
                "top_k_accuracy([[1, 1]], [0], 1);                      equal scores"
            })
    void says_why_there_is_no_result(String key, String why) {
        assertThatThrownBy(() -> TensorKeys.tensor(key))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void measures_keep_their_laws(long seed) {
        Random random = new Random(seed);
        int classes = 2 + random.nextInt(4);
        Tensor matrix = new Tensor(
                List.of(classes, classes),
                random.ints((long) classes * classes, 1, 20)
                        .mapToObj(Scalar::of)
                        .toList());
        TensorKeys given = new TensorKeys(Map.of("m", matrix));

        for (String micro : List.of("precision", "recall", "f1")) {
            assertThat(given.of(micro + "(m, average: micro)").expression())
                    .isEqualTo(given.of("accuracy(m)").expression());
        }
        assertThat(given.of("recall(m, average: weighted)").expression())
                .isEqualTo(given.of("accuracy(m)").expression());
        assertThat(given.of("precision(m)").expression())
                .isEqualTo(given.of("recall(transpose(m))").expression());
        for (String measure : List.of("precision", "recall", "f1", "specificity", "iou")) {
            assertThat(given.of(measure + "(m)").entries())
                    .allSatisfy(part -> assertThat(TensorKeys.number(part)).isBetween(0.0, 1.0));
        }
        assertThat(TensorKeys.number(given.of("mcc(m)").scalar())).isBetween(-1.0, 1.0);
    }
}
