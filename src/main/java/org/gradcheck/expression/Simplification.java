package org.gradcheck.expression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Sum;

/** Works numbers out exactly and collects like terms and factors; products of sums are not multiplied out. */
final class Simplification extends Substitution {

    /** A power with more bits than this (about 6,000 digits) stays as it is written. */
    private static final long MOST_BITS = 20_000;

    Simplification() {
        super(Map.of());
    }

    @Override
    public Expression sum(List<Expression> terms) {
        Map<Map<Expression, Expression>, BigFraction> coefficients = new LinkedHashMap<>();
        terms.forEach(term -> add(coefficients, Term.of(term)));
        BigFraction number = coefficients.getOrDefault(Map.of(), BigFraction.ZERO);
        coefficients.remove(Map.of());
        List<Expression> collected = new ArrayList<>();
        coefficients.forEach((powers, coefficient) -> collected.add(new Term(coefficient, powers).expression()));
        collected.add(new Num(number));
        collected.removeIf(Expression.ZERO::equals);
        return switch (collected.size()) {
            case 0 -> Expression.ZERO;
            case 1 -> collected.get(0);
            default -> new Sum(collected);
        };
    }

    private static void add(Map<Map<Expression, Expression>, BigFraction> coefficients, Term term) {
        if (term.powers().size() == 1
                && term.powers().keySet().iterator().next() instanceof Sum sum
                && term.powers().containsValue(Expression.ONE)) {
            sum.terms().forEach(part -> add(coefficients, Term.of(part).scaled(term.coefficient())));
        } else {
            coefficients.merge(term.powers(), term.coefficient(), BigFraction::add);
        }
    }

    @Override
    public Expression negative(Expression term) {
        return Term.of(term).scaled(BigFraction.MINUS_ONE).expression();
    }

    @Override
    public Expression product(List<Expression> factors) {
        return Term.product(factors).expression();
    }

    @Override
    public Expression quotient(Expression dividend, Expression divisor) {
        return Term.of(dividend).times(Term.of(divisor).inverse()).expression();
    }

    @Override
    public Expression power(Expression base, Expression exponent) {
        if (Term.of(base).isUndefined() || Term.of(exponent).isUndefined()) {
            return Term.of(base).times(Term.of(exponent)).expression();
        }
        if (exponent.equals(Expression.ZERO) || base.equals(Expression.ONE)) {
            return Expression.ONE;
        }
        if (exponent instanceof Num number && isWhole(number.value())) {
            return wholePower(Term.of(base), number);
        }
        if (base instanceof Num square
                && exponent instanceof Num half
                && half.value().equals(BigFraction.ONE_HALF)) {
            return squareRoot(square.value()).orElseGet(() -> new Power(base, exponent));
        }
        return new Power(base, exponent);
    }

    private static Expression wholePower(Term base, Num exponent) {
        long power = exponent.value().longValue();
        BigInteger largest =
                base.coefficient().getNumerator().abs().max(base.coefficient().getDenominator());
        if (Math.abs(power) > MOST_BITS
                || largest.bitLength() * Math.abs(power) > MOST_BITS && largest.bitLength() > 1) {
            return new Power(base.expression(), exponent);
        }
        Term positive = power < 0 ? base.inverse() : base;
        BigFraction coefficient = positive.coefficient().pow((int) Math.abs(power));
        return positive.raised(coefficient, Expression.number(Math.abs(power))).expression();
    }

    private static Optional<Expression> squareRoot(BigFraction square) {
        if (square.getNumerator().signum() < 0) {
            return Optional.empty();
        }
        BigFraction root = new BigFraction(
                square.getNumerator().sqrt(), square.getDenominator().sqrt());
        return root.multiply(root).equals(square) ? Optional.of(new Num(root)) : Optional.empty();
    }

    private static boolean isWhole(BigFraction value) {
        return value.getDenominator().equals(BigInteger.ONE)
                && value.getNumerator().bitLength() < 63;
    }

    @Override
    public Expression call(String function, List<Expression> arguments, Map<String, Expression> named) {
        if (function.equals("exp") && arguments.size() == 1) {
            return power(Constant.E, arguments.get(0));
        }
        if (function.equals("sqrt") && arguments.size() == 1) {
            return power(arguments.get(0), new Num(BigFraction.ONE_HALF));
        }
        return Functions.exact(function, arguments).orElseGet(() -> new Call(function, arguments, named));
    }
}
