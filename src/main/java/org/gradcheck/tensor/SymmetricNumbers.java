package org.gradcheck.tensor;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;

/** The entries of a symmetric matrix as decimals. */
final class SymmetricNumbers {

    /** Entries may come from steps that were rounded to 40 digits; what is smaller than this beside others is nothing. */
    private static final int DOUBTFUL_PLACES = 35;

    private SymmetricNumbers() {}

    /** @throws ArithmeticException if it is no symmetric matrix of numbers */
    static List<List<BigDecimal>> of(SquareMatrix matrix) {
        List<List<BigDecimal>> rows = matrix.tensor().parts().stream()
                .map(row -> row.entries().stream().map(SymmetricNumbers::number).toList())
                .toList();
        if (!isSymmetric(rows)) {
            throw new ArithmeticException("a symmetric matrix is needed here");
        }
        return rows;
    }

    private static BigDecimal number(Scalar scalar) {
        if (scalar.value() instanceof Num number) {
            BigFraction value = number.value();
            return new BigDecimal(value.getNumerator())
                    .divide(new BigDecimal(value.getDenominator()), JacobiRotations.DIGITS);
        }
        throw new ArithmeticException("a matrix of numbers is needed here; " + scalar + " has no value");
    }

    private static boolean isSymmetric(List<List<BigDecimal>> rows) {
        BigDecimal nothing = nothingBeside(rows.stream().flatMap(List::stream).toList());
        return IntStream.range(0, rows.size())
                .allMatch(i -> IntStream.range(0, i)
                        .mapToObj(j -> rows.get(i).get(j).subtract(rows.get(j).get(i)))
                        .allMatch(difference -> difference.abs().compareTo(nothing) <= 0));
    }

    /** How small a number is nothing beside others. */
    static BigDecimal nothingBeside(List<BigDecimal> numbers) {
        return numbers.stream()
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .scaleByPowerOfTen(-DOUBTFUL_PLACES);
    }
}
