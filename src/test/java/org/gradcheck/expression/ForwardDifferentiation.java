package org.gradcheck.expression;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Constant;

/** Carries the value and the derivative by x along, in floating point, as another library does it. */
final class ForwardDifferentiation implements Algebra<DerivativeStructure> {

    private final DerivativeStructure x;

    ForwardDifferentiation(double x) {
        this.x = new DerivativeStructure(1, 1, 0, x);
    }

    @Override
    public DerivativeStructure number(BigFraction value) {
        return new DerivativeStructure(1, 1, value.doubleValue());
    }

    @Override
    public DerivativeStructure constant(Constant constant) {
        return new DerivativeStructure(1, 1, constant == Constant.E ? Math.E : Math.PI);
    }

    @Override
    public DerivativeStructure symbol(String name) {
        return x;
    }

    @Override
    public DerivativeStructure sum(List<DerivativeStructure> terms) {
        return terms.stream().reduce(DerivativeStructure::add).orElseThrow();
    }

    @Override
    public DerivativeStructure negative(DerivativeStructure term) {
        return term.negate();
    }

    @Override
    public DerivativeStructure product(List<DerivativeStructure> factors) {
        return factors.stream().reduce(DerivativeStructure::multiply).orElseThrow();
    }

    @Override
    public DerivativeStructure quotient(DerivativeStructure dividend, DerivativeStructure divisor) {
        return dividend.divide(divisor);
    }

    @Override
    public DerivativeStructure power(DerivativeStructure base, DerivativeStructure exponent) {
        double constant = exponent.getValue();
        return constant == Math.rint(constant) && exponent.getPartialDerivative(1) == 0
                ? base.pow((int) constant)
                : base.pow(exponent);
    }

    @Override
    public DerivativeStructure call(
            String function, List<DerivativeStructure> arguments, Map<String, DerivativeStructure> named) {
        DerivativeStructure argument = arguments.get(0);
        return switch (function) {
            case "exp" -> argument.exp();
            case "ln" -> argument.log();
            case "log2" -> argument.log().divide(Math.log(2));
            case "log10" -> argument.log10();
            case "sqrt" -> argument.sqrt();
            case "sigmoid" -> argument.negate().exp().add(1).reciprocal();
            case "softplus" -> argument.exp().add(1).log();
            case "tanh" -> argument.tanh();
            case "sinh" -> argument.sinh();
            case "cosh" -> argument.cosh();
            case "sin" -> argument.sin();
            case "cos" -> argument.cos();
            case "tan" -> argument.tan();
            case "asin" -> argument.asin();
            case "acos" -> argument.acos();
            case "atan" -> argument.atan();
            case "asinh" -> argument.asinh();
            case "acosh" -> argument.acosh();
            case "atanh" -> argument.atanh();
            case "sec" -> argument.cos().reciprocal();
            case "csc" -> argument.sin().reciprocal();
            case "cot" -> argument.tan().reciprocal();
            case "cbrt" -> argument.cbrt();
            case "abs", "relu" ->
                argument.getValue() > 0 || function.equals("abs") ? argument.abs() : argument.multiply(0);
            case "silu" -> argument.divide(argument.negate().exp().add(1));
            case "softsign" -> argument.divide(argument.abs().add(1));
            case "log" -> argument.log().divide(arguments.get(1).log());
            case "root" -> argument.rootN((int) arguments.get(1).getValue());
            case "mod" -> argument.remainder(arguments.get(1));
            case "max" -> argument.getValue() > arguments.get(1).getValue() ? argument : arguments.get(1);
            case "min" -> argument.getValue() < arguments.get(1).getValue() ? argument : arguments.get(1);
            default -> throw new IllegalArgumentException(function);
        };
    }

    @Override
    public DerivativeStructure list(List<DerivativeStructure> items) {
        throw new IllegalArgumentException("a list has no one derivative");
    }
}
