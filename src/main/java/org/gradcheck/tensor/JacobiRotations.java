package org.gradcheck.tensor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix of numbers, by turning it plane after plane until nothing is left off
 * the diagonal (Golub and Van Loan, Matrix Computations, 4th edition, 2013, section 8.5, the cyclic method).
 */
final class JacobiRotations {

    static final MathContext DIGITS = new MathContext(60);

    /** It converges quadratically; ten sweeps are many. */
    private static final int MOST_SWEEPS = 100;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final int size;
    private final BigDecimal[][] matrix;
    private final BigDecimal[][] vectors;

    /** What is this small off the diagonal is rounding. */
    private final BigDecimal negligible;

    private JacobiRotations(List<List<BigDecimal>> rows) {
        size = rows.size();
        matrix = rows.stream().map(row -> row.toArray(BigDecimal[]::new)).toArray(BigDecimal[][]::new);
        vectors = IntStream.range(0, size).mapToObj(this::unit).toArray(BigDecimal[][]::new);
        negligible = rows.stream()
                .flatMap(List::stream)
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .scaleByPowerOfTen(5 - DIGITS.getPrecision());
    }

    private BigDecimal[] unit(int axis) {
        return IntStream.range(0, size)
                .mapToObj(i -> i == axis ? BigDecimal.ONE : BigDecimal.ZERO)
                .toArray(BigDecimal[]::new);
    }

    /** An eigenvalue and its eigenvector, of length 1 and with its largest component positive. */
    record Eigenpair(BigDecimal value, List<BigDecimal> vector) {
        Eigenpair {
            vector = List.copyOf(vector);
        }
    }

    /** The pairs, eigenvalues falling. */
    static List<Eigenpair> of(List<List<BigDecimal>> symmetric) {
        JacobiRotations rotations = new JacobiRotations(symmetric);
        for (int sweep = 0; rotations.sweep(); sweep++) {
            if (sweep == MOST_SWEEPS) {
                throw new IllegalStateException("rotations do not converge for " + symmetric);
            }
        }
        return IntStream.range(0, rotations.size)
                .mapToObj(rotations::pair)
                .sorted(Comparator.comparing(Eigenpair::value).reversed())
                .toList();
    }

    /** Turns every plane once, if that is needed; whether any was. */
    private boolean sweep() {
        boolean turned = false;
        for (int p = 0; p < size; p++) {
            for (int q = p + 1; q < size; q++) {
                if (matrix[p][q].abs().compareTo(negligible) > 0) {
                    rotate(p, q);
                    turned = true;
                }
            }
        }
        return turned;
    }

    /** The angle that makes the entry (p, q) vanish, and the smaller one of the two. */
    private void rotate(int p, int q) {
        BigDecimal cotangent = matrix[q][q].subtract(matrix[p][p]).divide(TWO.multiply(matrix[p][q]), DIGITS);
        BigDecimal tangent = BigDecimal.ONE.divide(cotangent.abs().add(hypotenuse(cotangent)), DIGITS);
        if (cotangent.signum() < 0) {
            tangent = tangent.negate();
        }
        BigDecimal cosine = BigDecimal.ONE.divide(hypotenuse(tangent), DIGITS);
        BigDecimal sine = tangent.multiply(cosine, DIGITS);
        for (BigDecimal[] row : matrix) {
            turn(row, p, q, cosine, sine);
        }
        turnRows(p, q, cosine, sine);
        for (BigDecimal[] row : vectors) {
            turn(row, p, q, cosine, sine);
        }
        matrix[p][q] = BigDecimal.ZERO;
        matrix[q][p] = BigDecimal.ZERO;
    }

    private static BigDecimal hypotenuse(BigDecimal leg) {
        return leg.multiply(leg).add(BigDecimal.ONE).sqrt(DIGITS);
    }

    private static void turn(BigDecimal[] row, int p, int q, BigDecimal cosine, BigDecimal sine) {
        BigDecimal before = row[p];
        row[p] = cosine.multiply(before).subtract(sine.multiply(row[q])).round(DIGITS);
        row[q] = sine.multiply(before).add(cosine.multiply(row[q])).round(DIGITS);
    }

    private void turnRows(int p, int q, BigDecimal cosine, BigDecimal sine) {
        for (int k = 0; k < size; k++) {
            BigDecimal before = matrix[p][k];
            matrix[p][k] = cosine.multiply(before)
                    .subtract(sine.multiply(matrix[q][k]))
                    .round(DIGITS);
            matrix[q][k] =
                    sine.multiply(before).add(cosine.multiply(matrix[q][k])).round(DIGITS);
        }
    }

    private Eigenpair pair(int column) {
        List<BigDecimal> vector = new ArrayList<>();
        for (BigDecimal[] row : vectors) {
            vector.add(row[column]);
        }
        boolean negative = largest(vector).signum() < 0;
        return new Eigenpair(
                matrix[column][column],
                negative ? vector.stream().map(BigDecimal::negate).toList() : vector);
    }

    /** The component of the largest size; of equally large ones, which rounding may set apart, the first. */
    private static BigDecimal largest(List<BigDecimal> vector) {
        BigDecimal size = vector.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal almost = size.subtract(size.scaleByPowerOfTen(20 - DIGITS.getPrecision()));
        return vector.stream()
                .filter(component -> component.abs().compareTo(almost) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
