package org.gradcheck.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixFunctionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "trace([[1, 2], [3, 4]]);                        5",
                "determinant([[7]]);                             7",
                "determinant([[1, 2], [3, 4]]);                  -2",
                "determinant([[0, 1], [1, 0]]);                  -1",
                "determinant([[2, 0, 1], [1, 3, 2], [0, 1, 1]]); 3",
                "determinant([[1, 2, 3], [4, 5, 6], [7, 8, 9]]); 0",
                "determinant([[1/2, 1/3], [1/4, 1/5]]);          1/60",
                "determinant([[a, b], [c, d]]);                  d*a - b*c",
                "inverse([[4]]);                                 [[0.25]]",
                "inverse([[1, 2], [3, 4]]);                      [[-2, 1], [3/2, -1/2]]",
                "inverse([[0, 1, 0], [1, 0, 0], [0, 0, 2]]);     [[0, 1, 0], [1, 0, 0], [0, 0, 1/2]]",
                "eigenvalues([[7]]);                             [7]",
                "eigenvalues([[2, 1], [1, 2]]);                  [3, 1]",
                "eigenvalues([[5, 4], [4, 5]]);                  [9, 1]",
                "eigenvalues([[1/2, 0], [0, 2/3]]);              [2/3, 1/2]",
                "eigenvalues([[1, 2], [3, 2]]);                  [4, -1]",
                "eigenvalues([[3, 0], [0, 3]]);                  [3, 3]",
                "eigenvalues([[2, 0, 0], [0, 3, 4], [0, 4, 9]]); [11, 2, 1]",
                "eigenvalues([[2, -1, 0], [-1, 3, -1], [0, -1, 2]]); [4, 2, 1]",
                "eigenvalues([[1, 1, 1], [1, 1, 1], [1, 1, 1]]); [3, 0, 0]",
                "eigenvalues([[0, 1], [1, 0]]);                  [1, -1]",
                "eigenvectors([[2, 0], [0, 5]]);                 [[0, 1], [1, 0]]",
                "eigenvectors([[9, 12], [12, 16]]);              [[3/5, 4/5], [4/5, -3/5]]",
                "matrix_sqrt([[5, 4], [4, 5]]);                  [[2, 1], [1, 2]]",
                "matrix_sqrt([[0, 0], [0, 0]]);                  [[0, 0], [0, 0]]",
                "matrix_inverse_sqrt([[5, 4], [4, 5]]);          [[2/3, -1/3], [-1/3, 2/3]]",
                "matrix_inverse_sqrt([[4]]);                     [[1/2]]",
                "cholesky([[4, 2], [2, 5]]);                     [[2, 0], [1, 2]]",
                "cholesky([[9]]);                                [[3]]"
            })
    void is_exact_where_that_is_short(String key, String expected) {
        assertThat(TensorKeys.tensor(key).expression().simplify().canon())
                .isEqualTo(TensorKeys.tensor(expected).expression().simplify().canon());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "inverse([[1, 2], [2, 4]]);                       no inverse",
                "determinant([[1, 2, 3], [4, 5, 6]]);             square",
                "eigenvalues([[0, -1], [1, 0]]);                  not real",
                "eigenvalues([[1, 2, 3], [0, 1, 2], [0, 0, 1]]);  symmetric",
                "eigenvectors([[1, 2], [3, 4]]);                  symmetric",
                "matrix_sqrt([[0, 1], [1, 0]]);                   negative eigenvalue",
                "matrix_inverse_sqrt([[1, 1], [1, 1]]);           not positive definite",
                "cholesky([[1, 2], [2, 1]]);                      not positive definite",
                "cholesky([[1, 2], [3, 9]]);                      symmetric",
                "eigenvalues([]);                                 square"
            })
    void says_why_there_is_no_result(String key, String why) {
        assertThatThrownBy(() -> TensorKeys.tensor(key))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eigenvalues_and_eigenvectors_keep_their_laws(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(5);
        Tensor half = TensorKeys.random(random, size, size);
        Tensor a = half.plus(half.transposed());
        TensorKeys given = new TensorKeys(Map.of("a", a));
        Tensor values = given.of("eigenvalues(a)");
        Tensor vectors = given.of("eigenvectors(a)");
        Scalar product = values.entries().stream().reduce(Scalar.ONE, Scalar::times);

        assertThat(gap(values.sum(), given.of("trace(a)").scalar())).isLessThan(1e-35);
        assertThat(gap(product, given.of("determinant(a)").scalar())).isLessThan(1e-30);
        assertThat(TensorKeys.numbers(a.matmul(vectors)))
                .containsExactly(TensorKeys.numbers(vectors.times(values)), within(1e-12));
        assertThat(given.of("matmul(eigenvectors(a), transpose(eigenvectors(a)))")
                        .minus(SquareMatrix.diagonal(Collections.nCopies(size, Scalar.ONE)))
                        .entries())
                .allSatisfy(entry -> assertThat(gap(entry, Scalar.ZERO)).isLessThan(1e-35));
    }

    private static double gap(Scalar one, Scalar other) {
        return Math.abs(TensorKeys.number(one.minus(other)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_matrix_times_its_inverse_is_the_identity_exactly(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(4);
        Tensor a = TensorKeys.random(random, size, size);

        assertThat(a.matmul(SquareMatrix.of(a).inverse()).expression())
                .isEqualTo(SquareMatrix.diagonal(Collections.nCopies(size, Scalar.ONE))
                        .expression());
    }
}
