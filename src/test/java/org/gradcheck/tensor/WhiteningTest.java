package org.gradcheck.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhiteningTest {

    /** Worked out by another program in double precision. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "whitening.csv",
            delimiter = ';',
            useHeadersInDisplayName = true,
            maxCharsPerColumn = 10_000)
    void agrees_with_another_program(String key, String expected) {
        double[] numbers = TensorKeys.numbers(TensorKeys.tensor(expected));

        assertThat(TensorKeys.numbers(TensorKeys.tensor(key))).containsExactly(numbers, within(1e-9));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "whitening-gradients.csv", delimiter = ';', maxCharsPerColumn = 10_000)
    void the_gradient_agrees_with_another_program(String samples, String epsilon, String weights, String expected) {
        Tensor x = TensorKeys.tensor(samples).varying();
        Tensor white = new TensorKeys(Map.of("x", x)).of("zca(x, epsilon: " + epsilon + ")");
        Scalar output = white.times(TensorKeys.tensor(weights)).sum();

        assertThat(TensorKeys.numbers(Backpropagation.from(output).gradient(x)))
                .containsExactly(TensorKeys.numbers(TensorKeys.tensor(expected)), within(1e-8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zca(x, epsilon: 1/10);                1",
                "zca(x);                               2",
                "pca_whitening(x, epsilon: 1/10);      3",
                "cholesky_whitening(x, epsilon: 1/10); 4",
                "pca_matrix(x);                        5",
                "covariance(x, epsilon: 1/10);         6",
                "matrix_sqrt(covariance(x));           7",
                "eigenvalues(covariance(x));           8",
                "eigenvectors(covariance(x));          9",
                "inverse(covariance(x));              10",
                "determinant(covariance(x));          11",
                "cholesky(covariance(x));             12"
            })
    void the_gradient_is_the_limit_of_differences(String key, long seed) {
        Random random = new Random(seed);
        Tensor at = TensorKeys.random(random, 5, 3);
        Tensor x = at.varying();
        Tensor result = new TensorKeys(Map.of("x", x)).of(key);
        int[] weights = random.ints(result.entries().size(), -3, 4).toArray();

        Tensor gradient = Backpropagation.from(weighted(result, weights)).gradient(x);

        Scalar step = Scalar.ONE.over(Scalar.of(1_000_000_000_000L));
        for (int i = 0; i < at.entries().size(); i++) {
            Scalar above = weighted(new TensorKeys(Map.of("x", moved(at, i, step))).of(key), weights);
            Scalar below = weighted(new TensorKeys(Map.of("x", moved(at, i, step.negate()))).of(key), weights);
            double slope = TensorKeys.number(above.minus(below).over(step.plus(step)));
            assertThat(TensorKeys.number(gradient.entries().get(i)))
                    .isCloseTo(slope, within(1e-10 * (1 + Math.abs(slope))));
        }
    }

    private static Scalar weighted(Tensor result, int[] weights) {
        return Scalar.sum(IntStream.range(0, weights.length)
                .mapToObj(i -> result.entries().get(i).times(Scalar.of(weights[i])))
                .toList());
    }

    private static Tensor moved(Tensor at, int position, Scalar step) {
        return new Tensor(
                at.shape(),
                IntStream.range(0, at.entries().size())
                        .mapToObj(i -> i == position
                                ? at.entries().get(i).plus(step)
                                : at.entries().get(i))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void white_samples_are_uncorrelated_and_of_variance_one(long seed) {
        Random random = new Random(seed);
        int features = 1 + random.nextInt(4);
        TensorKeys given = new TensorKeys(Map.of("x", TensorKeys.random(random, features + 3, features)));
        double[] identity = identity(features);

        for (String whitening : List.of("zca", "pca_whitening", "cholesky_whitening")) {
            assertThat(TensorKeys.numbers(given.of("covariance(" + whitening + "(x))")))
                    .containsExactly(identity, within(1e-30));
        }
    }

    private static double[] identity(int size) {
        return IntStream.range(0, size * size)
                .mapToDouble(i -> i % (size + 1) == 0 ? 1 : 0)
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "'zca([[1, 2], [2, 4], [3, 6]])', not positive definite",
        "'pca_whitening([[1, 2], [2, 4], [3, 6]])', depends on the others",
        "'cholesky_whitening([[1, 2], [2, 4], [3, 6]])', not positive definite",
        "'covariance([1, 2, 3])', a row for each sample",
        "'zca([[1, x], [2, 4], [3, 6]])', has no value"
    })
    void says_why_there_is_no_result(String key, String why) {
        assertThatThrownBy(() -> TensorKeys.tensor(key))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "covariance([[1], [3]]);                unbiased-covariance; [[2]]",
                "covariance([[1], [3]]);                not-divided;         [[2]]",
                "covariance([[1], [3]]);                mean-not-subtracted; [[5]]",
                "covariance([[1], [3]], epsilon: 1/4);  epsilon-forgotten;   [[1]]",
                "zca([[2], [-2]], epsilon: 5);          epsilon-forgotten;   [[1], [-1]]",
                "zca([[1], [5]]);                       mean-not-subtracted; [[1/2], [5/2]]",
                "zca([[1, 0], [-1, 0], [0, 2], [0, -2]], epsilon: 7/2); correlations-left; [[1/2, 0], [-1/2, 0], [0, 0.852802865422442], [0, -0.852802865422442]]",
                "pca_whitening([[4, 0], [-4, 0], [0, 2], [0, -2]]); not-scaled; [[4, 0], [-4, 0], [0, 2], [0, -2]]",
                "matrix_inverse_sqrt([[4, 0], [0, 9]]); inverse-forgotten;   [[2, 0], [0, 3]]",
                "matrix_sqrt([[4, 1], [1, 9]]);         entry-by-entry;      [[2, 1], [1, 3]]",
                "inverse([[1, 2], [3, 4]]);             determinant-forgotten; [[4, -2], [-3, 1]]",
                "inverse([[1, 2], [3, 4]]);             entries-inverted;    [[1, 1/2], [1/3, 1/4]]",
                "determinant([[1, 2], [3, 4]]);         diagonal-product;    4",
                "determinant([[1, 2], [3, 4]]);         sign;                2",
                "trace([[1, 2], [3, 4]]);               other-diagonal;      5",
                "cholesky([[4, 2], [2, 5]]);            upper-factor;        [[2, 1], [0, 2]]",
            })
    void computes_the_mistake(String key, String code, String expected) {
        assertThat(TensorKeys.numbers(TensorKeys.slipped(key, code)))
                .containsExactly(TensorKeys.numbers(TensorKeys.tensor(expected)), within(1e-12));
    }
}
