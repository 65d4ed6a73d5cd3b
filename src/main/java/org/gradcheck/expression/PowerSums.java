package org.gradcheck.expression;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;

/** Sums of equal powers, finite and infinite, by Bernoulli numbers. */
final class PowerSums {

    private static final List<BigFraction> BERNOULLI = bernoulli(Univariate.HIGHEST_DEGREE + 2);

    private PowerSums() {}

    /** {@code 1^p + 2^p + ... + n^p} as a polynomial in n, factored for the powers everybody knows. */
    static Expression upTo(Expression n, int power) {
        Expression next = n.plus(Expression.ONE);
        return switch (power) {
            case 0 -> n;
            case 1 -> n.times(next).over(Expression.number(2));
            case 2 ->
                n.times(next)
                        .times(Expression.number(2).times(n).plus(Expression.ONE))
                        .over(Expression.number(6));
            case 3 -> squared(n).times(squared(next)).over(Expression.number(4));
            default -> faulhaber(n, power);
        };
    }

    private static Expression squared(Expression x) {
        return x.raisedTo(Expression.number(2));
    }

    /**
     * {@code 1/(p + 1) * sum(binomial(p + 1, j) * B_j * n^(p + 1 - j), j, 0, p)} with B_1 = 1/2 (Graham, Knuth and
     * Patashnik, Concrete Mathematics, equation 6.78, for the sum to n instead of n - 1).
     */
    private static Expression faulhaber(Expression n, int power) {
        List<Expression> terms = new ArrayList<>();
        BigFraction binomial = BigFraction.ONE;
        for (int j = 0; j <= power; j++) {
            BigFraction bernoulli = j == 1 ? BigFraction.ONE_HALF : BERNOULLI.get(j);
            BigFraction factor = binomial.multiply(bernoulli).divide(power + 1);
            terms.add(new Num(factor).times(n.raisedTo(Expression.number(power + 1 - j))));
            binomial = binomial.multiply(power + 1 - j).divide(j + 1);
        }
        return new Simplification().sum(terms);
    }

    /**
     * {@code 1 + 1/2^p + 1/3^p + ...} for even p: {@code |B_p|*2^(p - 1)*pi^p/p!} (Euler; Graham, Knuth and Patashnik,
     * Concrete Mathematics, equation 6.89).
     */
    static Expression zeta(int evenPower) {
        BigFraction factor = BERNOULLI.get(evenPower).abs().divide(BigFraction.TWO);
        for (int i = 1; i <= evenPower; i++) {
            factor = factor.multiply(2).divide(i);
        }
        return new Num(factor).times(Expression.Constant.PI.raisedTo(Expression.number(evenPower)));
    }

    /** B_0, B_1 ... by their recurrence: {@code sum(binomial(m + 1, j)*B_j, j, 0, m) = 0} for m from 1. */
    private static List<BigFraction> bernoulli(int count) {
        List<BigFraction> numbers = new ArrayList<>(List.of(BigFraction.ONE));
        for (int m = 1; m < count; m++) {
            BigFraction sum = BigFraction.ZERO;
            BigFraction binomial = BigFraction.ONE;
            for (int j = 0; j < m; j++) {
                sum = sum.add(binomial.multiply(numbers.get(j)));
                binomial = binomial.multiply(m + 1 - j).divide(j + 1);
            }
            numbers.add(sum.divide(m + 1).negate());
        }
        return List.copyOf(numbers);
    }
}
