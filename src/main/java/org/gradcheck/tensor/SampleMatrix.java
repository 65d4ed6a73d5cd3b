package org.gradcheck.tensor;

import java.util.Collections;
import java.util.List;

/**
 * Samples in rows, features in columns, and the means that are taken away from them.
 *
 * @param mean one for each feature
 */
record SampleMatrix(Tensor samples, Tensor mean) {

    /** @throws ArithmeticException if they are not the rows of a matrix */
    static SampleMatrix of(Tensor samples) {
        if (samples.axes() != 2 || samples.size(0) == 0) {
            throw new ArithmeticException(
                    "a matrix with a row for each sample is needed, not an array of shape " + samples.shape());
        }
        List<Scalar> means =
                samples.transposed().parts().stream().map(Tensor::mean).toList();
        return new SampleMatrix(samples, Tensor.vector(means));
    }

    /** The mistake of taking no mean away. */
    SampleMatrix withoutMean() {
        return new SampleMatrix(samples, Tensor.zeros(mean.shape()));
    }

    int size() {
        return samples.size(0);
    }

    Tensor centred() {
        return samples.minus(mean);
    }

    /** {@code (x - mean)^T (x - mean)/divisor + epsilon*I}. */
    Tensor covariance(int divisor, Scalar epsilon) {
        Tensor centred = centred();
        return centred.transposed()
                .matmul(centred)
                .over(Tensor.of(Scalar.of(divisor)))
                .plus(SquareMatrix.diagonal(Collections.nCopies(mean.size(0), epsilon)));
    }

    /** The samples turned and scaled: {@code (x - mean) W^T}. */
    Tensor whitened(Tensor matrix) {
        return centred().matmul(matrix.transposed());
    }
}
