package org.gradcheck.expression;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Constant;

/** Works out numbers, the four operations and whole powers one by one, with nothing simplified before. */
final class ExactArithmetic implements Algebra<BigFraction> {

    @Override
    public BigFraction number(BigFraction value) {
        return value;
    }

    @Override
    public BigFraction sum(List<BigFraction> terms) {
        return terms.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    @Override
    public BigFraction negative(BigFraction term) {
        return term.negate();
    }

    @Override
    public BigFraction product(List<BigFraction> factors) {
        return factors.stream().reduce(BigFraction.ONE, BigFraction::multiply);
    }

    @Override
    public BigFraction quotient(BigFraction dividend, BigFraction divisor) {
        return dividend.divide(divisor);
    }

    @Override
    public BigFraction power(BigFraction base, BigFraction exponent) {
        int times = exponent.intValue();
        BigFraction factor = times < 0 ? quotient(BigFraction.ONE, base) : base;
        BigFraction power = BigFraction.ONE;
        for (int i = 0; i < Math.abs(times); i++) {
            power = power.multiply(factor);
        }
        return power;
    }

    @Override
    public BigFraction constant(Constant constant) {
        throw new IllegalArgumentException(constant + " is no fraction");
    }

    @Override
    public BigFraction symbol(String name) {
        throw new IllegalArgumentException(name + " is no fraction");
    }

    @Override
    public BigFraction call(String function, List<BigFraction> arguments, Map<String, BigFraction> named) {
        throw new IllegalArgumentException(function + " is no operation on fractions");
    }

    @Override
    public BigFraction list(List<BigFraction> items) {
        throw new IllegalArgumentException("a list is no fraction");
    }
}
