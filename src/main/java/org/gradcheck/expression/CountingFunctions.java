package org.gradcheck.expression;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.apache.commons.math3.fraction.BigFraction;

/** Functions of whole numbers. */
final class CountingFunctions {

    /** Results with more bits than this (about 6,000 digits) are not worked out. */
    private static final int MOST_BITS = 20_000;

    static final List<Function> ALL = List.of(
            counting("factorial", 1, 1, n -> falling(n.get(0), 1)),
            counting("factorial2", 1, 1, n -> falling(n.get(0), 2)),
            Function.of("binomial", 2, 2, (x, p) -> tooLarge("binomial", "a number and a whole number"))
                    .rationally(x -> whole(x.get(1)).flatMap(k -> binomial(x.get(0), k))),
            counting(
                    "gcd",
                    1,
                    Function.ANY,
                    n -> Optional.of(reduce(n, BigInteger::gcd).abs())),
            counting(
                    "lcm",
                    1,
                    Function.ANY,
                    n -> Optional.of(reduce(n, CountingFunctions::lcm).abs())));

    private CountingFunctions() {}

    private interface Counting {
        Optional<BigInteger> at(List<BigInteger> numbers);
    }

    private static Function counting(String name, int fewest, int most, Counting counting) {
        return Function.of(name, fewest, most, (x, p) -> tooLarge(name, "whole numbers"))
                .rationally(x -> {
                    List<BigInteger> whole =
                            x.stream().flatMap(n -> whole(n).stream()).toList();
                    return whole.size() < x.size()
                            ? Optional.empty()
                            : counting.at(whole).map(BigFraction::new);
                });
    }

    private static Enclosure tooLarge(String name, String domain) {
        throw new ArithmeticException(name + " is not defined there or too large to be worked out; it takes " + domain);
    }

    private static Optional<BigInteger> whole(BigFraction x) {
        return x.getDenominator().equals(BigInteger.ONE) ? Optional.of(x.getNumerator()) : Optional.empty();
    }

    /** {@code n*(n - step)*(n - 2*step)...} down to 1 or 2. */
    private static Optional<BigInteger> falling(BigInteger n, int step) {
        if (n.signum() < 0 || n.bitLength() > 31) {
            return Optional.empty();
        }
        BigInteger product = BigInteger.ONE;
        for (long i = n.longValue(); i > 1; i -= step) {
            product = product.multiply(BigInteger.valueOf(i));
            if (product.bitLength() > MOST_BITS) {
                return Optional.empty();
            }
        }
        return Optional.of(product);
    }

    /** {@code n*(n - 1)...(n - k + 1)/k!} for any n (Graham, Knuth and Patashnik, Concrete Mathematics, 5.1). */
    private static Optional<BigFraction> binomial(BigFraction n, BigInteger k) {
        boolean counts = whole(n).isPresent() && n.getNumerator().signum() >= 0;
        if (k.signum() < 0 || counts && k.compareTo(n.getNumerator()) > 0) {
            return Optional.of(BigFraction.ZERO);
        }
        BigInteger fewer = counts ? k.min(n.getNumerator().subtract(k)) : k;
        BigFraction result = BigFraction.ONE;
        for (long i = 0; fewer.compareTo(BigInteger.valueOf(i)) > 0; i++) {
            result = result.multiply(n.subtract(BigInteger.valueOf(i))).divide(BigInteger.valueOf(i + 1));
            if (result.getNumerator().bitLength() > MOST_BITS) {
                return Optional.empty();
            }
        }
        return Optional.of(result);
    }

    private static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.signum() == 0 || b.signum() == 0
                ? BigInteger.ZERO
                : a.divide(a.gcd(b)).multiply(b);
    }

    private static BigInteger reduce(List<BigInteger> numbers, BinaryOperator<BigInteger> operation) {
        return numbers.stream().reduce(operation).orElseThrow();
    }
}
