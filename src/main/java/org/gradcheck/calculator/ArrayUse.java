package org.gradcheck.calculator;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Algebra;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.tensor.TensorFunctions;

/** Tells whether arrays are in an expression, itself or through what its names stand for. */
final class ArrayUse implements Algebra<Boolean> {

    private final Reckoner reckoner;

    ArrayUse(Reckoner reckoner) {
        this.reckoner = reckoner;
    }

    /** Whether one is in f or among the variables. */
    boolean isIn(Expression f, List<String> variables) {
        return f.fold(this) || variables.stream().anyMatch(this::symbol);
    }

    @Override
    public Boolean number(BigFraction value) {
        return false;
    }

    @Override
    public Boolean constant(Constant constant) {
        return false;
    }

    @Override
    public Boolean symbol(String name) {
        return reckoner.held(name)
                .or(() -> reckoner.place(name))
                .filter(ListOf.class::isInstance)
                .map(list -> true)
                .or(() -> reckoner.names().definition(name).map(new ArrayUse(reckoner.inside(name))::in))
                .orElse(false);
    }

    private boolean in(Expression definition) {
        return definition.fold(this);
    }

    @Override
    public Boolean sum(List<Boolean> terms) {
        return terms.contains(true);
    }

    @Override
    public Boolean negative(Boolean term) {
        return term;
    }

    @Override
    public Boolean product(List<Boolean> factors) {
        return factors.contains(true);
    }

    @Override
    public Boolean quotient(Boolean dividend, Boolean divisor) {
        return dividend || divisor;
    }

    @Override
    public Boolean power(Boolean base, Boolean exponent) {
        return base || exponent;
    }

    /** Lists that other calculators take are layers, names and the like; what they give may be an array. */
    @Override
    public Boolean call(String function, List<Boolean> arguments, Map<String, Boolean> named) {
        boolean elementary = Expression.elementaryFunctions().contains(function);
        return TensorFunctions.find(function).isPresent() && !elementary || elementary && arguments.contains(true);
    }

    @Override
    public Boolean list(List<Boolean> items) {
        return true;
    }
}
