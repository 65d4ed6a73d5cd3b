package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;

/** A matrix with as many rows as columns, of numbers or formulas. */
record SquareMatrix(Tensor tensor) {

    /** @throws ArithmeticException if it is no square matrix */
    static SquareMatrix of(Tensor tensor) {
        if (tensor.axes() != 2 || tensor.size(0) != tensor.size(1) || tensor.size(0) == 0) {
            throw new ArithmeticException("a square matrix is needed here, not an array of shape " + tensor.shape());
        }
        return new SquareMatrix(tensor);
    }

    static Tensor diagonal(List<Scalar> entries) {
        return filled(entries.size(), (i, j) -> i == j ? entries.get(i) : Scalar.ZERO);
    }

    /** What stands in a row and a column. */
    interface Entry {
        Scalar at(int row, int column);
    }

    static Tensor filled(int size, Entry entry) {
        List<Scalar> entries = new ArrayList<>(size * size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                entries.add(entry.at(i, j));
            }
        }
        return new Tensor(List.of(size, size), entries);
    }

    int size() {
        return tensor.size(0);
    }

    Scalar at(int row, int column) {
        return tensor.at(row, column);
    }

    boolean isOfNumbers() {
        return tensor.entries().stream().allMatch(entry -> entry.value() instanceof Num);
    }

    Scalar trace() {
        return Scalar.sum(IntStream.range(0, size()).mapToObj(i -> at(i, i)).toList());
    }

    /**
     * The determinant, without a division, so that it has derivatives at singular matrices too (Bird, A simple division-free
     * algorithm for computing determinants, Information Processing Letters 111, 2011).
     */
    Scalar determinant() {
        Tensor product = size() % 2 == 1 ? tensor : tensor.map(Scalar::negate);
        for (int step = 1; step < size(); step++) {
            product = above(product).matmul(tensor);
        }
        return product.at(0, 0);
    }

    /** What is above the diagonal; on it stands the negative sum of the diagonal's entries further down. */
    private static Tensor above(Tensor matrix) {
        int size = matrix.size(0);
        return filled(size, (i, j) -> {
            if (i != j) {
                return i < j ? matrix.at(i, j) : Scalar.ZERO;
            }
            return Scalar.sum(IntStream.range(i + 1, size)
                            .mapToObj(k -> matrix.at(k, k))
                            .toList())
                    .negate();
        });
    }

    /**
     * The inverse, {@code adjugate/determinant}.
     *
     * @throws ArithmeticException if there is none
     */
    Tensor inverse() {
        Scalar determinant = determinant();
        if (determinant.value().equals(Expression.ZERO)) {
            throw new ArithmeticException("the matrix has no inverse: its determinant is 0");
        }
        return filled(size(), (i, j) -> cofactor(j, i).over(determinant));
    }

    private Scalar cofactor(int row, int column) {
        Scalar minor =
                size() == 1 ? Scalar.ONE : new SquareMatrix(without(i -> i == row, j -> j == column)).determinant();
        return (row + column) % 2 == 0 ? minor : minor.negate();
    }

    private Tensor without(IntPredicate row, IntPredicate column) {
        return Tensor.stack(IntStream.range(0, size())
                .filter(row.negate())
                .mapToObj(i -> Tensor.vector(IntStream.range(0, size())
                        .filter(column.negate())
                        .mapToObj(j -> at(i, j))
                        .toList()))
                .toList());
    }
}
