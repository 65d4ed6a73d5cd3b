package org.gradcheck.tensor;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.tensor.TensorFunction.Rule;

/** Functions of one square matrix. */
final class MatrixFunctions {

    private static final String NAME = "a";
    private static final String GOODFELLOW = "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 2.";
    private static final String GOLUB = "Golub and Van Loan, Matrix Computations, 4th edition, 2013, section ";

    static final List<TensorFunction> ALL = List.of(
            function(
                            "trace",
                            "The sum of the entries on the diagonal of a square matrix.",
                            GOODFELLOW + "10",
                            rule(matrix -> Tensor.of(matrix.trace())))
                    .slip(
                            "other-diagonal",
                            "The entries on the other diagonal were added.",
                            rule(MatrixFunctions::otherDiagonal)),
            function(
                            "determinant",
                            "The determinant of a square matrix; a*d - b*c for [[a, b], [c, d]].",
                            GOODFELLOW + "11",
                            rule(matrix -> Tensor.of(matrix.determinant())))
                    .slip(
                            "sign",
                            "The sign is wrong.",
                            rule(matrix -> Tensor.of(matrix.determinant().negate())))
                    .slip(
                            "diagonal-product",
                            "The entries on the diagonal were multiplied; that is the determinant of a triangular matrix only.",
                            rule(MatrixFunctions::diagonalProduct)),
            function(
                            "inverse",
                            "The inverse of a square matrix: the adjugate divided by the determinant.",
                            GOODFELLOW + "3",
                            rule(SquareMatrix::inverse))
                    .slip(
                            "determinant-forgotten",
                            "The adjugate was not divided by the determinant.",
                            rule(matrix -> matrix.inverse().times(Tensor.of(matrix.determinant()))))
                    .slip(
                            "entries-inverted",
                            "One was divided by each entry.",
                            rule(matrix -> matrix.tensor().map(Scalar.ONE::over))),
            function(
                    "eigenvalues",
                    "The eigenvalues, falling, of a symmetric matrix or of any matrix with two rows whose eigenvalues are real.",
                    GOODFELLOW + "7; " + GOLUB + "8.5",
                    rule(matrix -> Tensor.vector(eigenvalues(matrix)))),
            function(
                            "eigenvectors",
                            "The eigenvectors of a symmetric matrix as columns, in the order of the falling eigenvalues, each of "
                                    + "length 1 and with its largest component positive.",
                            GOODFELLOW + "7; " + GOLUB + "8.5",
                            symmetric(SymmetricMatrix::eigenvectors))
                    .slip(
                            "rows-for-columns",
                            "The eigenvectors stand in rows, not in columns.",
                            symmetric(matrix -> matrix.eigenvectors().transposed())),
            function(
                            "matrix_sqrt",
                            "The symmetric S with S*S = A, for a symmetric A: U*diag(sqrt(l))*U^T with the eigenvalues l and the "
                                    + "eigenvectors U.",
                            "Higham, Functions of Matrices, 2008, section 6",
                            symmetric(matrix -> matrix.apply(SpectralFunction.SQUARE_ROOT)))
                    .slip(
                            "entry-by-entry",
                            "The root was taken of each entry.",
                            rule(matrix -> matrix.tensor().map(Scalar::root))),
            function(
                            "matrix_inverse_sqrt",
                            "The symmetric S with S*A*S = I, for a symmetric A: U*diag(1/sqrt(l))*U^T with the eigenvalues l and the "
                                    + "eigenvectors U.",
                            "Higham, Functions of Matrices, 2008, section 6",
                            symmetric(matrix -> matrix.apply(SpectralFunction.INVERSE_SQUARE_ROOT)))
                    .slip(
                            "inverse-forgotten",
                            "The square root was not inverted.",
                            symmetric(matrix -> matrix.apply(SpectralFunction.SQUARE_ROOT))),
            function(
                            "cholesky",
                            "The lower triangular L with L*L^T = A, for a symmetric positive definite A.",
                            GOLUB + "4.2",
                            symmetric(Cholesky::lowerFactor))
                    .slip(
                            "upper-factor",
                            "The upper triangular factor was given, not the lower one.",
                            symmetric(matrix -> Cholesky.lowerFactor(matrix).transposed())));

    private MatrixFunctions() {}

    private static TensorFunction function(String name, String explanation, String source, Rule rule) {
        return TensorFunction.of(explanation, source, rule, name, Parameter.required(NAME, Kind.ANY));
    }

    private static Rule rule(Function<SquareMatrix, Tensor> function) {
        return inputs -> function.apply(SquareMatrix.of(inputs.tensor(NAME)));
    }

    private static Rule symmetric(Function<SymmetricMatrix, Tensor> function) {
        return inputs -> function.apply(SymmetricMatrix.of(inputs.tensor(NAME)));
    }

    private static Tensor otherDiagonal(SquareMatrix matrix) {
        int last = matrix.size() - 1;
        return Tensor.of(Scalar.sum(IntStream.rangeClosed(0, last)
                .mapToObj(i -> matrix.at(i, last - i))
                .toList()));
    }

    private static Tensor diagonalProduct(SquareMatrix matrix) {
        return Tensor.of(
                IntStream.range(0, matrix.size()).mapToObj(i -> matrix.at(i, i)).reduce(Scalar.ONE, Scalar::times));
    }

    private static List<Scalar> eigenvalues(SquareMatrix matrix) {
        if (matrix.size() == 1) {
            return List.of(matrix.at(0, 0));
        }
        boolean symmetric = matrix.at(0, 1).value().equals(matrix.at(1, 0).value()) && matrix.isOfNumbers();
        return matrix.size() == 2 && !symmetric
                ? ofTwoRows(matrix)
                : SymmetricMatrix.of(matrix.tensor()).eigenvalues();
    }

    /** {@code m + r, m - r} with the mean m and the product p of the eigenvalues and {@code r = sqrt(m^2 - p)}. */
    private static List<Scalar> ofTwoRows(SquareMatrix matrix) {
        Scalar mean = matrix.trace().over(Scalar.of(2));
        Scalar square = mean.squared().minus(matrix.determinant());
        if (matrix.isOfNumbers() && Scalar.ZERO.exceeds(square)) {
            throw new ArithmeticException("the eigenvalues are not real");
        }
        Scalar root = square.root();
        return List.of(mean.plus(root), mean.minus(root));
    }
}
