package org.gradcheck.tensor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gradcheck.expression.Expression;
import org.gradcheck.tensor.JacobiRotations.Eigenpair;

/** A symmetric matrix of numbers, and what its eigenvalues and eigenvectors make of it; all of it has derivatives. */
final class SymmetricMatrix {

    private static final MathContext DIGITS = JacobiRotations.DIGITS;

    private final SquareMatrix matrix;
    private final List<BigDecimal> values;
    private final BigDecimal[][] vectors;

    private SymmetricMatrix(SquareMatrix matrix, List<Eigenpair> pairs) {
        BigDecimal nothing = SymmetricNumbers.nothingBeside(
                pairs.stream().map(Eigenpair::value).toList());
        this.matrix = matrix;
        values = pairs.stream()
                .map(Eigenpair::value)
                .map(value -> value.abs().compareTo(nothing) < 0 ? BigDecimal.ZERO : value)
                .toList();
        vectors = pairs.stream()
                .map(pair -> pair.vector().toArray(BigDecimal[]::new))
                .toArray(BigDecimal[][]::new);
    }

    /** @throws ArithmeticException if it is no symmetric matrix of numbers */
    static SymmetricMatrix of(Tensor tensor) {
        SquareMatrix matrix = SquareMatrix.of(tensor);
        return new SymmetricMatrix(matrix, JacobiRotations.of(SymmetricNumbers.of(matrix)));
    }

    int size() {
        return matrix.size();
    }

    Scalar at(int row, int column) {
        return matrix.at(row, column);
    }

    Tensor tensor() {
        return matrix.tensor();
    }

    boolean isPositiveDefinite() {
        return values.get(size() - 1).signum() > 0;
    }

    /** Falling; their derivatives are {@code v v^T} (Magnus and Neudecker, Matrix Differential Calculus, 1988, section 8.8). */
    List<Scalar> eigenvalues() {
        return IntStream.range(0, size())
                .mapToObj(k -> made(values.get(k), (row, column) -> {
                    requireSimple(k);
                    return times(vectors[k][row], vectors[k][column]);
                }))
                .toList();
    }

    /** The eigenvectors as columns, in the order of their eigenvalues, each with its largest component positive. */
    Tensor eigenvectors() {
        return SquareMatrix.filled(
                size(),
                (i, k) -> made(vectors[k][i], (row, column) -> {
                    requireSimple(k);
                    return sum(IntStream.range(0, size())
                            .filter(j -> j != k)
                            .mapToObj(j -> times(vectors[j][i], vectors[j][row], vectors[k][column])
                                    .divide(values.get(k).subtract(values.get(j)), DIGITS))
                            .toList());
                }));
    }

    /** An eigenvalue that occurs twice has no derivative, and its eigenvectors are any of a plane. */
    private void requireSimple(int k) {
        BigDecimal nothing = SymmetricNumbers.nothingBeside(values);
        boolean simple = IntStream.range(0, size())
                .filter(j -> j != k)
                .mapToObj(j -> values.get(j).subtract(values.get(k)).abs())
                .allMatch(distance -> distance.compareTo(nothing) > 0);
        if (!simple) {
            throw new ArithmeticException("an eigenvalue that occurs several times has no derivative");
        }
    }

    /**
     * {@code U f(l) U^T}. The derivative takes divided differences (Higham, Functions of Matrices, 2008, theorem 3.11), so that
     * equal eigenvalues do no harm.
     */
    Tensor apply(SpectralFunction function) {
        List<BigDecimal> images = values.stream().map(function::at).toList();
        return SquareMatrix.filled(
                size(),
                (i, j) -> made(
                        sum(IntStream.range(0, size())
                                .mapToObj(p -> times(vectors[p][i], images.get(p), vectors[p][j]))
                                .toList()),
                        (row, column) -> overPairs((p, q) -> times(
                                times(vectors[p][i], vectors[p][row]),
                                function.slope(images.get(p), images.get(q)),
                                times(vectors[q][j], vectors[q][column])))));
    }

    /** Something for each pair of eigenvalues or for each entry. */
    private interface ForPair {
        BigDecimal at(int first, int second);
    }

    private BigDecimal overPairs(ForPair term) {
        List<BigDecimal> terms = new ArrayList<>();
        for (int p = 0; p < size(); p++) {
            for (int q = 0; q < size(); q++) {
                terms.add(term.at(p, q));
            }
        }
        return sum(terms);
    }

    private Scalar made(BigDecimal value, ForPair partial) {
        return Scalar.made(SimplestFraction.of(value), tensor().entries(), () -> {
            List<Expression> partials = new ArrayList<>();
            for (int row = 0; row < size(); row++) {
                for (int column = 0; column < size(); column++) {
                    partials.add(SimplestFraction.of(partial.at(row, column)));
                }
            }
            return partials;
        });
    }

    private static BigDecimal sum(List<BigDecimal> terms) {
        return terms.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, DIGITS));
    }

    private static BigDecimal times(BigDecimal first, BigDecimal second) {
        return first.multiply(second, DIGITS);
    }

    private static BigDecimal times(BigDecimal first, BigDecimal second, BigDecimal third) {
        return times(times(first, second), third);
    }
}
