package org.gradcheck.tensor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Parameter;
import org.gradcheck.expression.Parameter.Kind;
import org.gradcheck.tensor.TensorFunction.Rule;

/** Covariances, and features made uncorrelated and of variance 1 (decorrelated batch normalisation). */
final class Whitening {

    private static final String HUANG = "Huang, Yang, Lang and Deng, Decorrelated Batch Normalization, 2018, section 3";
    private static final String KESSY =
            "Kessy, Lewin and Strimmer, Optimal Whitening and Decorrelation, The American Statistician 72, 2018, section 2";

    /** How the covariance is estimated. */
    private interface Estimate {
        Tensor of(SampleMatrix batch, Scalar epsilon);
    }

    private static final Estimate BIASED = (batch, epsilon) -> batch.covariance(batch.size(), epsilon);
    private static final Estimate UNBIASED = (batch, epsilon) -> batch.covariance(batch.size() - 1, epsilon);
    private static final Estimate SCATTER = (batch, epsilon) -> batch.covariance(1, epsilon);
    private static final Estimate WITHOUT_EPSILON = (batch, epsilon) -> batch.covariance(batch.size(), Scalar.ZERO);
    private static final Estimate VARIANCES = (batch, epsilon) -> onlyDiagonal(BIASED.of(batch, epsilon));

    static final List<TensorFunction> ALL = List.of(
            estimated(
                            "covariance",
                            "The covariance of samples in rows, (x - mean)^T*(x - mean)/N + epsilon*I; divided by N, not N - 1.",
                            HUANG,
                            estimate -> covariance(estimate, batch -> batch))
                    .slip(
                            "not-divided",
                            "The sum over the samples was not divided by their number.",
                            covariance(SCATTER, batch -> batch))
                    .slip(
                            "mean-not-subtracted",
                            "The mean was not subtracted.",
                            covariance(BIASED, SampleMatrix::withoutMean)),
            whitening("zca", "so that they stay as near to x as they can", HUANG, Whitening::zca)
                    .slip(
                            "not-rotated-back",
                            "The samples were left in the axes of the eigenvectors; U in front is missing.",
                            whitened(BIASED, Whitening::pca))
                    .slip(
                            "correlations-left",
                            "Each feature was divided by its own deviation; that leaves them correlated.",
                            whitened(VARIANCES, Whitening::zca)),
            whitening("pca_whitening", "in the axes of the eigenvectors", KESSY, Whitening::pca)
                    .slip(
                            "rotated-back",
                            "The samples were turned back from the axes of the eigenvectors.",
                            whitened(BIASED, Whitening::zca))
                    .slip(
                            "not-scaled",
                            "The samples were turned to the eigenvectors, but not divided by the roots of the eigenvalues.",
                            whitened(
                                    BIASED,
                                    covariance -> covariance.eigenvectors().transposed())),
            whitening(
                            "cholesky_whitening",
                            "by the inverse of the lower Cholesky factor of the covariance",
                            KESSY,
                            Whitening::cholesky)
                    .slip(
                            "factor-not-inverted",
                            "The Cholesky factor was multiplied with, not its inverse.",
                            whitened(BIASED, Cholesky::lowerFactor)),
            matrix("zca_matrix", "U*diag(1/sqrt(l))*U^T", HUANG, Whitening::zca)
                    .slip("not-rotated-back", "U in front is missing.", matrix(BIASED, Whitening::pca)),
            matrix("pca_matrix", "diag(1/sqrt(l))*U^T", KESSY, Whitening::pca)
                    .slip("rotated-back", "There is a U in front.", matrix(BIASED, Whitening::zca)),
            matrix("cholesky_matrix", "the inverse of the lower Cholesky factor", KESSY, Whitening::cholesky)
                    .slip(
                            "factor-not-inverted",
                            "The Cholesky factor was not inverted.",
                            matrix(BIASED, Cholesky::lowerFactor)));

    private Whitening() {}

    /** What makes a whitening matrix of a covariance. */
    private interface Rotation extends Function<SymmetricMatrix, Tensor> {}

    private static TensorFunction whitening(String name, String how, String source, Rotation rotation) {
        String explanation = "The samples in rows made uncorrelated and of variance 1 " + how
                + ": (x - mean)*W^T with W = " + name.replace("_whitening", "") + "_matrix(x, epsilon).";
        return estimated(name, explanation, source, estimate -> whitened(estimate, rotation))
                .slip(
                        "mean-not-subtracted",
                        "The mean was not subtracted from the samples.",
                        inputs -> batch(inputs)
                                .withoutMean()
                                .whitened(matrix(BIASED, rotation).apply(inputs)))
                .showing(inputs -> workings(inputs, rotation));
    }

    private static TensorFunction matrix(String name, String formula, String source, Rotation rotation) {
        String explanation = "The matrix W that whitens samples x in rows, " + formula
                + ", with the eigenvalues l and the eigenvectors U of covariance(x, epsilon).";
        return estimated(name, explanation, source, estimate -> matrix(estimate, rotation))
                .showing(inputs -> workings(inputs, rotation));
    }

    /** A function that rests on an estimate of the covariance, and the mistakes in that. */
    private static TensorFunction estimated(
            String name, String explanation, String source, Function<Estimate, Rule> rule) {
        return TensorFunction.of(
                        explanation,
                        source,
                        rule.apply(BIASED),
                        name,
                        Parameter.required("x", Kind.ANY),
                        Parameter.optional("epsilon", Kind.NUMBER, Expression.ZERO))
                .slip("unbiased-covariance", "The covariance was divided by N - 1 instead of N.", rule.apply(UNBIASED))
                .slip(
                        "epsilon-forgotten",
                        "The epsilon on the diagonal of the covariance was left out.",
                        rule.apply(WITHOUT_EPSILON));
    }

    private static SampleMatrix batch(Inputs inputs) {
        return SampleMatrix.of(inputs.tensor("x"));
    }

    private static Rule covariance(Estimate estimate, UnaryOperator<SampleMatrix> change) {
        return inputs -> estimate.of(change.apply(batch(inputs)), inputs.scalar("epsilon"));
    }

    private static Rule matrix(Estimate estimate, Rotation rotation) {
        return inputs -> rotation.apply(SymmetricMatrix.of(estimate.of(batch(inputs), inputs.scalar("epsilon"))));
    }

    private static Rule whitened(Estimate estimate, Rotation rotation) {
        return inputs -> batch(inputs).whitened(matrix(estimate, rotation).apply(inputs));
    }

    private static Tensor zca(SymmetricMatrix covariance) {
        return covariance.apply(SpectralFunction.INVERSE_SQUARE_ROOT);
    }

    private static Tensor pca(SymmetricMatrix covariance) {
        return SquareMatrix.diagonal(covariance.eigenvalues().stream()
                        .map(Whitening::inverseRoot)
                        .toList())
                .matmul(covariance.eigenvectors().transposed());
    }

    private static Scalar inverseRoot(Scalar eigenvalue) {
        if (!eigenvalue.exceeds(Scalar.ZERO)) {
            throw new ArithmeticException(
                    "a feature depends on the others, so that there is an eigenvalue 0; " + "a positive epsilon helps");
        }
        return Scalar.ONE.over(eigenvalue.root());
    }

    private static Tensor cholesky(SymmetricMatrix covariance) {
        return SquareMatrix.of(Cholesky.lowerFactor(covariance)).inverse();
    }

    private static Tensor onlyDiagonal(Tensor covariance) {
        return SquareMatrix.filled(covariance.size(0), (i, j) -> i == j ? covariance.at(i, j) : Scalar.ZERO);
    }

    private static Map<String, Tensor> workings(Inputs inputs, Rotation rotation) {
        SampleMatrix batch = batch(inputs);
        SymmetricMatrix covariance = SymmetricMatrix.of(BIASED.of(batch, inputs.scalar("epsilon")));
        Map<String, Tensor> workings = new LinkedHashMap<>();
        workings.put("mean", batch.mean());
        workings.put("covariance", covariance.tensor());
        workings.put("eigenvalues", Tensor.vector(covariance.eigenvalues()));
        workings.put("eigenvectors", covariance.eigenvectors());
        workings.put("W", rotation.apply(covariance));
        return workings;
    }
}
