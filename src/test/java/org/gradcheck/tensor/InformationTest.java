package org.gradcheck.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InformationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "entropy([1/2, 1/4, 1/4], base: 2);                      3/2",
                "entropy([1/2, 1/4, 1/4, 0], base: 4);                   3/4",
                "entropy([1, 0]);                                        0",
                "cross_entropy_of([1/2, 1/2, 0, 0], [1/4, 1/4, 1/4, 1/4], base: 2); 2",
                "cross_entropy_of([1, 0], [1/8, 7/8], base: 2);          3",
                "cross_entropy_of([1/2, 1/2], [1, 0]);                   oo",
                "kl_divergence([1/3, 2/3], [1/3, 2/3]);                  0",
                "kl_divergence([1/2, 1/2, 0, 0], [1/4, 1/4, 1/4, 1/4], base: 2); 1",
                "kl_divergence([1/2, 1/2], [1, 0]);                      oo",
                "kl_divergence([1, 0], [1/2, 1/2], base: 2);             1",
                "js_divergence([1, 0], [0, 1], base: 2);                 1",
                "js_divergence([1/3, 2/3], [1/3, 2/3]);                  0",
                "joint_entropy([[1/4, 1/4], [1/4, 1/4]], base: 2);       2",
                "conditional_entropy([[1/4, 1/4], [1/4, 1/4]], base: 2); 1",
                "conditional_entropy([[1/2, 0], [0, 1/2]]);              0",
                "mutual_information([[1/2, 0], [0, 1/2]], base: 2);      1",
                "mutual_information([[1/6, 1/3], [1/6, 1/3]]);           0",
                "sequence_perplexity([1/2, 1/8]);                        4",
                "gini([1/2, 1/4, 1/4]);                                  5/8",
                "gini_gain([[2, 0], [0, 2]]);                            1/2",
                "gini_gain([[3, 1], [1, 3]]);                            1/8",
                "information_gain([[2, 0], [0, 2]], base: 2);            1",
                "information_gain([[1, 1], [2, 2]]);                     0",
                "gini([p, q]);                                           1 - p^2 - q^2"
            })
    void is_exact_where_that_is_short(String key, String expected) {
        assertThat(TensorKeys.tensor(key).expression().simplify().canon())
                .isEqualTo(TensorKeys.tensor(expected).expression().simplify().canon());
    }

    /** By hand: logarithms from tables, to ten digits. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "entropy([1/2, 1/2]);                            0.6931471806",
                "entropy([0.1, 0.9], base: 2);                   0.4689955936",
                "entropy([0.1, 0.9], base: 10);                  0.1411817416",
                "kl_divergence([1/2, 1/2], [1/4, 3/4]);          0.1438410362",
                "kl_divergence([1/4, 3/4], [1/2, 1/2]);          0.1308120359",
                "cross_entropy_of([1/2, 1/2], [1/4, 3/4]);       0.8369882168",
                "perplexity([1/2, 1/2]);                         2",
                "perplexity([1/2, 1/4, 1/4]);                    2.8284271247",
                "information_gain([[2, 3], [4, 0], [3, 2]], base: 2); 0.2467498198",
                "mutual_information([[1/2, 1/4], [0, 1/4]], base: 2); 0.3112781245",
                "conditional_entropy([[1/2, 1/4], [0, 1/4]], base: 2); 0.6887218755"
            })
    void agrees_with_values_by_hand(String key, double expected) {
        assertThat(TensorKeys.number(TensorKeys.tensor(key).scalar())).isCloseTo(expected, within(1e-10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "entropy([1/2, 1/2]);                        wrong-base;            1",
                "entropy([1/2, 1/2], base: 2);               sign;                  -1",
                "kl_divergence([1, 0], [1/2, 1/2], base: 2); sign;                  -1",
                "kl_divergence([1/2, 1/2], [1, 0], base: 2); distributions-swapped; 1",
                "kl_divergence([1/2, 1/2], [1/8, 7/8], base: 2); cross-entropy-for-divergence; 1.5963225390",
                "js_divergence([1, 0], [0, 1], base: 2);     half-forgotten;        2",
                "conditional_entropy([[1/2, 0], [1/2, 0]], base: 2); conditioned-on-the-other; 1",
                "information_gain([[2, 0], [1, 1]], base: 2); branches-not-weighted; 0.3112781245",
                "gini_gain([[3, 1], [1, 3]]);                node-impurity-forgotten; 3/8",
                "sequence_perplexity([1/2, 1/8]);            root-forgotten;        16"
            })
    void computes_the_mistake(String key, String code, String expected) {
        assertThat(TensorKeys.number(TensorKeys.slipped(key, code).scalar()))
                .isCloseTo(TensorKeys.number(TensorKeys.tensor(expected).scalar()), within(1e-10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "entropy([9, 5]);                          sum to 14",
                "entropy([3/2, -1/2]);                     no probability",
                "entropy([[1/2, 1/2]]);                    a list of probabilities",
                "kl_divergence([1/2, 1/2], [1/2, 1/4, 1/4]); do not fit",
                "mutual_information([1/2, 1/2]);           a matrix",
                "information_gain([9, 5]);                 a row of class counts"
            })
    void says_why_there_is_no_result(String key, String why) {
        assertThatThrownBy(() -> TensorKeys.tensor(key))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void entropies_keep_their_laws(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(5);
        Tensor joint = distribution(random, size, size);
        TensorKeys given = new TensorKeys(Map.of(
                "p",
                distribution(random, size),
                "q",
                distribution(random, size),
                "joint",
                joint,
                "other",
                joint.transposed()));

        assertThat(number("kl_divergence(p, q)", given)).isGreaterThanOrEqualTo(0);
        assertThat(number("entropy(p)", given)).isBetween(0.0, Math.log(size) + 1e-12);
        assertThat(number("js_divergence(p, q)", given)).isCloseTo(number("js_divergence(q, p)", given), within(1e-14));
        assertThat(number("cross_entropy_of(p, q)", given))
                .isCloseTo(number("entropy(p)", given) + number("kl_divergence(p, q)", given), within(1e-14));
        assertThat(number("mutual_information(joint)", given))
                .isCloseTo(number("mutual_information(other)", given), within(1e-14))
                .isGreaterThanOrEqualTo(0);
        assertThat(number("conditional_entropy(joint)", given) + number("mutual_information(other)", given))
                .isCloseTo(number("entropy(columns)", withColumns(given, joint)), within(1e-14));
    }

    private static TensorKeys withColumns(TensorKeys given, Tensor joint) {
        return new TensorKeys(
                Map.of("columns", new Distribution(joint).columns().probabilities()));
    }

    private static double number(String key, TensorKeys given) {
        return TensorKeys.number(given.of(key).scalar());
    }

    private static Tensor distribution(Random random, int... sizes) {
        int size = Arrays.stream(sizes).reduce(1, (a, b) -> a * b);
        Tensor weights = new Tensor(
                Arrays.stream(sizes).boxed().toList(),
                random.ints(size, 1, 30).mapToObj(Scalar::of).toList());
        return Distribution.ofCounts(weights).probabilities();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kl_divergence(p, q)", "entropy(p)", "cross_entropy_of(p, q)", "js_divergence(p, q)"})
    void gradients_are_limits_of_differences(String key) {
        Tensor at = distribution(new Random(3), 4);
        Tensor q = distribution(new Random(4), 4);
        Tensor p = at.varying();
        Tensor gradient = Backpropagation.from(
                        new TensorKeys(Map.of("p", p, "q", q)).of(key).scalar())
                .gradient(p);

        double step = 1e-6;
        for (int i = 0; i < 4; i++) {
            double above = number(key, new TensorKeys(Map.of("p", moved(at, i, 1), "q", q)));
            double below = number(key, new TensorKeys(Map.of("p", moved(at, i, -1), "q", q)));
            assertThat(TensorKeys.number(gradient.at(i))).isCloseTo((above - below) / (2 * step), within(1e-8));
        }
    }

    private static Tensor moved(Tensor at, int position, int millionths) {
        List<Scalar> entries = new ArrayList<>(at.entries());
        entries.set(position, entries.get(position).plus(Scalar.of(millionths).over(Scalar.of(1_000_000))));
        return Tensor.vector(entries);
    }
}
