package org.gradcheck.tensor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.gradcheck.expression.Composite;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Value;

/** Probabilities that sum to 1, of any shape. */
record Distribution(Tensor probabilities) {

    /** People round probabilities; what is further off was never meant to sum to 1. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    private static final Scalar INFINITE = Scalar.constant(Composite.Infinite.POSITIVE.expression());

    /** @throws ArithmeticException if they are numbers and one is negative, or the sum is not 1 but for rounding */
    static Distribution of(Tensor probabilities) {
        if (probabilities.entries().isEmpty()) {
            throw new ArithmeticException("probabilities are needed, not an empty list");
        }
        if (probabilities.entries().stream().allMatch(entry -> entry.value() instanceof Num)) {
            requireProbabilities(probabilities);
        }
        return new Distribution(probabilities);
    }

    private static void requireProbabilities(Tensor numbers) {
        numbers.entries().stream().filter(Scalar.ZERO::exceeds).findFirst().ifPresent(entry -> {
            throw new ArithmeticException(entry + " is no probability");
        });
        BigDecimal sum =
                Value.of(numbers.sum().value()).decimal(MathContext.DECIMAL64).orElseThrow();
        if (sum.subtract(BigDecimal.ONE).abs().compareTo(ROUNDING) > 0) {
            throw new ArithmeticException(
                    "the probabilities sum to " + sum.round(new MathContext(6)).toPlainString() + ", not to 1");
        }
    }

    /** Non-negative numbers, such as counts, divided by their sum. */
    static Distribution ofCounts(Tensor counts) {
        return of(counts.over(Tensor.of(counts.sum())));
    }

    /** A joint distribution; its rows are values of one variable, its columns of another. */
    Distribution requireMatrix() {
        if (probabilities.axes() != 2) {
            throw new ArithmeticException(
                    "a joint distribution is a matrix, not an array of shape " + probabilities.shape());
        }
        return this;
    }

    Distribution rows() {
        return new Distribution(
                Tensor.vector(probabilities.parts().stream().map(Tensor::sum).toList()));
    }

    Distribution columns() {
        return transposed().rows();
    }

    Distribution transposed() {
        return new Distribution(probabilities.transposed());
    }

    /** The probability of each row, repeated in all its columns. */
    Distribution rowsRepeated() {
        Tensor column = rows().probabilities.reshaped(List.of(probabilities.size(0), 1));
        return new Distribution(column.plus(Tensor.zeros(probabilities.shape())));
    }

    /** The distribution in which the two variables have nothing to do with each other. */
    Distribution independent() {
        Tensor rows = rows().probabilities;
        return new Distribution(rows.reshaped(List.of(rows.size(0), 1)).times(columns().probabilities));
    }

    Distribution mixedWith(Distribution other) {
        Tensor sum = probabilities.plus(other.probabilities);
        return new Distribution(sum.over(Tensor.of(Scalar.of(2))));
    }

    /** {@code -sum of p*log(p)}. */
    Scalar entropy(Logarithm logarithm) {
        return crossEntropy(this, logarithm);
    }

    /** {@code -sum of p*log(q)}; infinite if something is possible here and impossible there. */
    Scalar crossEntropy(Distribution other, Logarithm logarithm) {
        return expectation(other, (p, q) -> logarithm.of(q).negate());
    }

    /** {@code sum of p*log(p/q)}; infinite if something is possible here and impossible there. */
    Scalar divergence(Distribution other, Logarithm logarithm) {
        return expectation(other, (p, q) -> logarithm.of(p.over(q)));
    }

    /** What is averaged, of a probability in this and one in another distribution. */
    private interface Term {
        Scalar of(Scalar own, Scalar other);
    }

    /** The mean of something over this distribution; what never happens adds nothing, as {@code 0*log(0) = 0}. */
    private Scalar expectation(Distribution other, Term term) {
        if (!probabilities.shape().equals(other.probabilities.shape())) {
            throw new ArithmeticException("distributions of the shapes " + probabilities.shape() + " and "
                    + other.probabilities.shape() + " do not fit");
        }
        List<Scalar> terms = new ArrayList<>();
        for (int i = 0; i < probabilities.entries().size(); i++) {
            Scalar p = probabilities.entries().get(i);
            Scalar q = other.probabilities.entries().get(i);
            if (!isPossible(p)) {
                continue;
            }
            if (!isPossible(q)) {
                return INFINITE;
            }
            terms.add(p.times(term.of(p, q)));
        }
        return Scalar.sum(terms);
    }

    private static boolean isPossible(Scalar probability) {
        boolean possible = !probability.value().equals(Expression.ZERO);
        if (!possible && probability.varies()) {
            throw new ArithmeticException("a logarithm has no derivative at the probability 0");
        }
        return possible;
    }
}
