package org.gradcheck.tensor;

import java.util.List;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;

/** Products of vectors and matrices. */
final class LinearAlgebra {

    private static final String SOURCE = "Goodfellow, Bengio and Courville, Deep Learning, 2016, section 2.2";

    static final List<TensorFunction> ALL = List.of(
            TensorFunction.of(
                            "The matrix product a@b: rows times columns.",
                            SOURCE,
                            inputs -> inputs.tensor("a").matmul(inputs.tensor("b")),
                            "matmul",
                            Parameter.required("a", Kind.ANY),
                            Parameter.required("b", Kind.ANY))
                    .slip(
                            "matrix-transposed",
                            "The first matrix was taken with rows and columns exchanged.",
                            inputs -> inputs.tensor("a").transposed().matmul(inputs.tensor("b"))),
            TensorFunction.of(
                    "The matrix with rows and columns exchanged.",
                    SOURCE,
                    inputs -> inputs.tensor("a").transposed(),
                    "transpose",
                    Parameter.required("a", Kind.ANY)),
            TensorFunction.of(
                    "The sum of the products of the entries of two vectors.",
                    SOURCE,
                    inputs -> Tensor.of(
                            inputs.tensor("a").times(inputs.tensor("b")).sum()),
                    "dot",
                    Parameter.required("a", Kind.ANY),
                    Parameter.required("b", Kind.ANY)));

    private LinearAlgebra() {}
}
