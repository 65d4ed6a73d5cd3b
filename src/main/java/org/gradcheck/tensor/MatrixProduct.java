package org.gradcheck.tensor;

import java.util.List;
import java.util.stream.IntStream;

/** Products of matrices and vectors. */
final class MatrixProduct {

    private MatrixProduct() {}

    static Tensor of(Tensor left, Tensor right) {
        if (left.axes() == 0 || right.axes() == 0 || left.axes() > 2 || right.axes() > 2) {
            throw new ArithmeticException(
                    "a product of matrices takes matrices and vectors, not " + left.shape() + " and " + right.shape());
        }
        if (left.size(-1) != right.size(0)) {
            throw new ArithmeticException("the shapes " + left.shape() + " and " + right.shape()
                    + " do not fit: the last size of the first must be the first of the second");
        }
        if (left.axes() == 2) {
            return Tensor.stack(
                    left.parts().stream().map(row -> row(row, right)).toList());
        }
        return row(left, right);
    }

    private static Tensor row(Tensor row, Tensor right) {
        return right.axes() == 1
                ? Tensor.of(dot(row.entries(), right.entries()))
                : Tensor.vector(right.transposed().parts().stream()
                        .map(column -> dot(row.entries(), column.entries()))
                        .toList());
    }

    /** The sum of the products of two equally long lists. */
    static Scalar dot(List<Scalar> left, List<Scalar> right) {
        return Scalar.sum(IntStream.range(0, left.size())
                .mapToObj(i -> left.get(i).times(right.get(i)))
                .toList());
    }
}
