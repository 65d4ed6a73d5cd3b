package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;

/**
 * The lower triangular matrix L with {@code L L^T = A} (Golub and Van Loan, Matrix Computations, 4th edition, 2013, section
 * 4.2).
 */
final class Cholesky {

    private Cholesky() {}

    /** @throws ArithmeticException if the matrix is not positive definite */
    static Tensor lowerFactor(SymmetricMatrix matrix) {
        if (!matrix.isPositiveDefinite()) {
            throw new ArithmeticException("the matrix is not positive definite, so it has no Cholesky factor");
        }
        List<List<Scalar>> rows = new ArrayList<>();
        for (int i = 0; i < matrix.size(); i++) {
            List<Scalar> row = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                row.add(rest(matrix.at(i, j), row, rows.get(j)).over(rows.get(j).get(j)));
            }
            row.add(rest(matrix.at(i, i), row, row).root());
            rows.add(row);
        }
        return SquareMatrix.filled(matrix.size(), (i, j) -> j <= i ? rows.get(i).get(j) : Scalar.ZERO);
    }

    private static Scalar rest(Scalar entry, List<Scalar> row, List<Scalar> other) {
        int known = Math.min(row.size(), other.size());
        return entry.minus(MatrixProduct.dot(row.subList(0, known), other.subList(0, known)));
    }
}
