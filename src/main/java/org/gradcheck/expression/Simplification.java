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

    private final Effort effort;

    Simplification() {
        this(Effort.ofSimplification());
    }

    /** One that is part of another and shares its effort. */
    Simplification(Effort effort) {
        super(Map.of());
        this.effort = effort;
    }

    /** A function of simplified arguments, simplified. */
    static Expression called(String function, Expression... arguments) {
        return new Simplification().call(function, List.of(arguments), Map.of());
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
        if (exponent.equals(Expression.ZERO)) {
            return base.equals(Expression.ZERO) ? new Power(base, exponent) : Expression.ONE;
        }
        if (base.equals(Expression.ONE)) {
            return Expression.ONE;
        }
        if (exponent instanceof Num number) {
            return isWhole(number.value())
                    ? wholePower(Term.of(base), number)
                    : brokenPower(base, number.value()).orElseGet(() -> new Power(base, exponent));
        }
        return base == Constant.E
                ? ofLogarithm(exponent).orElseGet(() -> new Power(base, exponent))
                : new Power(base, exponent);
    }

    /** {@code 8^(2/3) = 4}; roots that are no fractions stay. */
    private static Optional<Expression> brokenPower(Expression base, BigFraction exponent) {
        return base instanceof Num number && !exponent.getDenominator().equals(BigInteger.ONE)
                ? Roots.exact(number.value(), exponent.getDenominator())
                        .map(root -> new Num(root).raisedTo(new Num(new BigFraction(exponent.getNumerator()))))
                : Optional.empty();
    }

    /** {@code e^(k*ln(x)) = x^k}, where x is no number that has no logarithm. */
    private static Optional<Expression> ofLogarithm(Expression exponent) {
        Term term = Term.of(exponent);
        return term.powers().size() == 1 && term.powers().containsValue(Expression.ONE)
                ? term.powers().keySet().stream()
                        .filter(Simplification::isLogarithm)
                        .findFirst()
                        .map(logarithm -> ((Call) logarithm).arguments().get(0).raisedTo(new Num(term.coefficient())))
                : Optional.empty();
    }

    private static boolean isLogarithm(Expression expression) {
        return expression instanceof Call call
                && call.function().equals("ln")
                && call.arguments().size() == 1
                && !(call.arguments().get(0) instanceof Num number
                        && number.value().getNumerator().signum() <= 0);
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

    private static boolean isWhole(BigFraction value) {
        return value.getDenominator().equals(BigInteger.ONE)
                && value.getNumerator().bitLength() < 63;
    }

    @Override
    public Expression call(String function, List<Expression> arguments, Map<String, Expression> named) {
        Optional<Series> series = Series.of(function, arguments);
        return series.map(found -> found.simplified(effort))
                .or(() -> Functions.exact(function, arguments))
                .orElseGet(() -> new Call(function, arguments, named));
    }
}
