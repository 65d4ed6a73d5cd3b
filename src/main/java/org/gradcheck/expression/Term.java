package org.gradcheck.expression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;

/**
 * A product in normal form: a coefficient times powers of different bases. Two terms are alike if their powers are.
 *
 * @param powers base to exponent in order of appearance, all simplified; not copied, as that is most of the work of a product,
 *     so nobody may change it afterwards
 */
record Term(BigFraction coefficient, Map<Expression, Expression> powers) {

    Term {
        powers = Collections.unmodifiableMap(powers);
    }

    /** One over zero, which makes everything it is multiplied with undefined. */
    private static final Term UNDEFINED = new Term(BigFraction.ONE, Map.of(Expression.ZERO, Expression.number(-1)));

    private static Term of(BigFraction coefficient) {
        return new Term(coefficient, Map.of());
    }

    static Term of(Expression base, Expression exponent) {
        return new Term(BigFraction.ONE, Map.of(base, exponent));
    }

    /** The normal form of an expression whose parts are simplified. */
    static Term of(Expression simplified) {
        if (simplified instanceof Num number) {
            return of(number.value());
        }
        if (simplified instanceof Negative negative) {
            return of(negative.term()).scaled(BigFraction.MINUS_ONE);
        }
        if (simplified instanceof Product product) {
            return product(product.factors());
        }
        if (simplified instanceof Quotient quotient) {
            return of(quotient.dividend()).times(of(quotient.divisor()).inverse());
        }
        if (simplified instanceof Power power) {
            return of(power.base(), power.exponent());
        }
        return of(simplified, Expression.ONE);
    }

    static Term product(List<Expression> factors) {
        Term product = of(BigFraction.ONE);
        for (Expression factor : factors) {
            product = product.times(of(factor));
        }
        return product;
    }

    Term scaled(BigFraction factor) {
        return new Term(coefficient.multiply(factor), powers);
    }

    Term times(Term other) {
        if (isUndefined() || other.isUndefined()) {
            return UNDEFINED;
        }
        if (powers.isEmpty() || other.powers.isEmpty()) {
            return powers.isEmpty() ? other.scaled(coefficient) : scaled(other.coefficient);
        }
        Map<Expression, Expression> all = new LinkedHashMap<>(powers);
        other.powers.forEach((base, exponent) -> all.merge(base, exponent, Expression::plus));
        all.values().removeIf(Expression.ZERO::equals);
        return new Term(coefficient.multiply(other.coefficient), all).withNumbersWorkedOut();
    }

    /** {@code 2^(1/2)*2^(1/2)} leaves {@code 2^1} among the powers, which belongs into the coefficient. */
    private Term withNumbersWorkedOut() {
        if (powers.keySet().stream().noneMatch(Num.class::isInstance)) {
            return this;
        }
        BigFraction number = coefficient;
        Map<Expression, Expression> rest = new LinkedHashMap<>();
        for (Map.Entry<Expression, Expression> power : powers.entrySet()) {
            if (power.getKey() instanceof Num base && power.getValue().equals(Expression.ONE)) {
                number = number.multiply(base.value());
            } else {
                rest.put(power.getKey(), power.getValue());
            }
        }
        return new Term(number, rest);
    }

    /** One over this; one over zero stays a power of zero, which has no value. */
    Term inverse() {
        Map<Expression, Expression> inverted = new LinkedHashMap<>();
        powers.forEach((base, exponent) -> inverted.put(base, exponent.negate()));
        if (isZero() || isUndefined()) {
            return UNDEFINED;
        }
        return new Term(coefficient.reciprocal(), inverted);
    }

    /** This to a whole power. */
    Term raised(BigFraction coefficientRaised, Expression exponent) {
        Map<Expression, Expression> raised = new LinkedHashMap<>();
        powers.forEach((base, power) -> raised.put(base, power.times(exponent)));
        return new Term(coefficientRaised, raised);
    }

    /** Whether it divides by zero. */
    boolean isUndefined() {
        return !powers.isEmpty()
                && powers.get(Expression.ZERO) instanceof Num number
                && number.value().getNumerator().signum() <= 0;
    }

    private boolean isZero() {
        return coefficient.getNumerator().signum() == 0;
    }

    /** The term as an expression: sign, dividend and divisor. */
    Expression expression() {
        if (isUndefined()) {
            return new Quotient(Expression.ONE, Expression.ZERO);
        }
        if (isZero()) {
            return Expression.ZERO;
        }
        if (powers.isEmpty()) {
            return new Num(coefficient);
        }
        return coefficient.getNumerator().signum() < 0
                ? new Negative(scaled(BigFraction.MINUS_ONE).fraction())
                : fraction();
    }

    private Expression fraction() {
        List<Expression> above = new ArrayList<>();
        List<Expression> below = new ArrayList<>();
        addUnlessOne(above, coefficient.getNumerator());
        addUnlessOne(below, coefficient.getDenominator());
        powers.forEach((base, exponent) -> {
            boolean divides = of(exponent).coefficient.getNumerator().signum() < 0;
            (divides ? below : above).add(power(base, divides ? exponent.negate() : exponent));
        });
        return below.isEmpty() ? factors(above) : new Quotient(factors(above), factors(below));
    }

    private static void addUnlessOne(List<Expression> factors, BigInteger number) {
        if (!number.equals(BigInteger.ONE)) {
            factors.add(new Num(new BigFraction(number)));
        }
    }

    private static Expression power(Expression base, Expression exponent) {
        return exponent.equals(Expression.ONE) ? base : new Power(base, exponent);
    }

    private static Expression factors(List<Expression> factors) {
        return switch (factors.size()) {
            case 0 -> Expression.ONE;
            case 1 -> factors.get(0);
            default -> new Product(factors);
        };
    }
}
