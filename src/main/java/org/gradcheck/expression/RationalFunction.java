package org.gradcheck.expression;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Constant;

/** A quotient of polynomials, not reduced. */
record RationalFunction(Polynomial above, Polynomial below) {

    /** Begins the name of a symbol that stands for a function with its arguments; no symbol of a text does. */
    static final String FUNCTION = "@";

    private static final Polynomial ONE = Polynomial.number(BigFraction.ONE);

    /** An expression as a quotient of polynomials, if it is one of a size that can be handled. */
    static Optional<RationalFunction> of(Expression expression) {
        return expression.fold(new Reader(false));
    }

    /**
     * The same, in which functions and roots are symbols of their own, called after their text; what is shown with them
     * holds, what is not shown may hold all the same.
     */
    static Optional<RationalFunction> withFunctionsAsSymbols(Expression expression) {
        return expression.fold(new Reader(true));
    }

    /** Whether two are the same wherever both have a value: their cross products are. Empty if these are too long. */
    Optional<Boolean> isSame(RationalFunction other) {
        return above.times(other.below).flatMap(left -> other.above.times(below).map(left::equals));
    }

    private static Optional<RationalFunction> of(Optional<Polynomial> above, Optional<Polynomial> below) {
        return above.flatMap(dividend ->
                below.filter(divisor -> !divisor.isZero()).map(divisor -> new RationalFunction(dividend, divisor)));
    }

    private Optional<RationalFunction> plus(RationalFunction other) {
        return below.equals(other.below)
                ? Optional.of(new RationalFunction(above.plus(other.above), below))
                : of(
                        above.times(other.below)
                                .flatMap(left -> other.above.times(below).map(left::plus)),
                        below.times(other.below));
    }

    private Optional<RationalFunction> times(RationalFunction other) {
        return of(above.times(other.above), below.times(other.below));
    }

    private Optional<RationalFunction> inverse() {
        return of(Optional.of(below), Optional.of(above));
    }

    private Optional<RationalFunction> raised(int exponent) {
        return of(above.raised(exponent), below.raised(exponent));
    }

    /**
     * Empty is what is no rational function.
     *
     * @param asSymbols whether other functions are taken for symbols
     */
    private record Reader(boolean asSymbols) implements Algebra<Optional<RationalFunction>> {

        @Override
        public Optional<RationalFunction> number(BigFraction value) {
            return Optional.of(new RationalFunction(Polynomial.number(value), ONE));
        }

        @Override
        public Optional<RationalFunction> constant(Constant constant) {
            return opaque(constant.canon(), List.of());
        }

        private Optional<RationalFunction> opaque(String function, List<Optional<RationalFunction>> arguments) {
            return asSymbols && arguments.stream().allMatch(Optional::isPresent)
                    ? Optional.of(new RationalFunction(Polynomial.symbol(FUNCTION + function + arguments), ONE))
                    : Optional.empty();
        }

        @Override
        public Optional<RationalFunction> symbol(String name) {
            return name.equals(Series.INFINITY)
                    ? Optional.empty()
                    : Optional.of(new RationalFunction(Polynomial.symbol(name), ONE));
        }

        @Override
        public Optional<RationalFunction> sum(List<Optional<RationalFunction>> terms) {
            return terms.stream()
                    .reduce((a, b) -> a.flatMap(x -> b.flatMap(x::plus)))
                    .orElseThrow();
        }

        @Override
        public Optional<RationalFunction> negative(Optional<RationalFunction> term) {
            return term.map(positive -> new RationalFunction(positive.above.negate(), positive.below));
        }

        @Override
        public Optional<RationalFunction> product(List<Optional<RationalFunction>> factors) {
            return factors.stream()
                    .reduce((a, b) -> a.flatMap(x -> b.flatMap(x::times)))
                    .orElseThrow();
        }

        @Override
        public Optional<RationalFunction> quotient(
                Optional<RationalFunction> dividend, Optional<RationalFunction> divisor) {
            return dividend.flatMap(
                    above -> divisor.flatMap(RationalFunction::inverse).flatMap(above::times));
        }

        @Override
        public Optional<RationalFunction> power(Optional<RationalFunction> base, Optional<RationalFunction> exponent) {
            Optional<Integer> whole = exponent.flatMap(Reader::whole);
            return whole.isEmpty()
                    ? opaque("^", List.of(base, exponent))
                    : whole.flatMap(power -> (power < 0 ? base.flatMap(RationalFunction::inverse) : base)
                            .flatMap(positive -> positive.raised(Math.abs(power))));
        }

        private static Optional<Integer> whole(RationalFunction exponent) {
            BigFraction value = exponent.above.coefficients().getOrDefault(Monomial.ONE, BigFraction.ZERO);
            boolean isWhole = exponent.equals(new RationalFunction(Polynomial.number(value), ONE))
                    && value.getDenominator().equals(BigInteger.ONE)
                    && value.getNumerator().bitLength() < 16;
            return isWhole ? Optional.of(value.intValue()) : Optional.empty();
        }

        @Override
        public Optional<RationalFunction> call(
                String function,
                List<Optional<RationalFunction>> arguments,
                Map<String, Optional<RationalFunction>> named) {
            return named.isEmpty() ? opaque(function, arguments) : Optional.empty();
        }

        @Override
        public Optional<RationalFunction> list(List<Optional<RationalFunction>> items) {
            return Optional.empty();
        }
    }
}
