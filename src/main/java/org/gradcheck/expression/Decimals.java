package org.gradcheck.expression;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Constant;

/**
 * Evaluates an expression without symbols as a decimal. What has no value, or is too large for any use, is an {@link
 * ArithmeticException} that says why.
 */
final class Decimals implements Algebra<BigDecimal> {

    /** Digits worked with beyond those asked for, against rounding on the way. */
    private static final int GUARD_DIGITS = 12;

    /** Beyond this an exponential has more than 400,000 digits before the point. */
    private static final BigDecimal LARGEST_EXPONENT = BigDecimal.valueOf(1_000_000);

    private final MathContext digits;

    private Decimals(MathContext digits) {
        this.digits = digits;
    }

    /** The value, correct to nearly all of the digits asked for. */
    static BigDecimal evaluate(Expression expression, MathContext digits) {
        MathContext more = new MathContext(digits.getPrecision() + GUARD_DIGITS);
        return expression.fold(new Decimals(more)).round(digits);
    }

    @Override
    public BigDecimal number(BigFraction value) {
        return new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()), digits);
    }

    @Override
    public BigDecimal constant(Constant constant) {
        return constant == Constant.PI ? BigDecimalMath.pi(digits) : BigDecimalMath.e(digits);
    }

    @Override
    public BigDecimal symbol(String name) {
        throw new ArithmeticException(name + " has no value");
    }

    @Override
    public BigDecimal sum(List<BigDecimal> terms) {
        return terms.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, digits));
    }

    @Override
    public BigDecimal negative(BigDecimal term) {
        return term.negate();
    }

    @Override
    public BigDecimal product(List<BigDecimal> factors) {
        return factors.stream().reduce(BigDecimal.ONE, (a, b) -> a.multiply(b, digits));
    }

    @Override
    public BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        return dividend.divide(divisor, digits);
    }

    @Override
    public BigDecimal power(BigDecimal base, BigDecimal exponent) {
        if (base.signum() == 0 && exponent.signum() <= 0) {
            throw new ArithmeticException("zero to the power of " + exponent.toPlainString());
        }
        return BigDecimalMath.pow(base, small(exponent), digits);
    }

    @Override
    public BigDecimal call(String name, List<BigDecimal> arguments, Map<String, BigDecimal> named) {
        return Functions.find(name, arguments.size())
                .orElseThrow(() -> new ArithmeticException(name + " is not an elementary function"))
                .decimal()
                .at(arguments, digits);
    }

    @Override
    public BigDecimal list(List<BigDecimal> items) {
        throw new ArithmeticException("a list is not one number");
    }

    static BigDecimal small(BigDecimal exponent) {
        if (exponent.abs().compareTo(LARGEST_EXPONENT) > 0) {
            throw new ArithmeticException("too large to work out");
        }
        return exponent;
    }

    static BigDecimal exp(BigDecimal x, MathContext digits) {
        return BigDecimalMath.exp(small(x), digits);
    }

    static BigDecimal sqrt(BigDecimal x, MathContext digits) {
        return BigDecimalMath.sqrt(x, digits);
    }

    static BigDecimal ln(BigDecimal x, MathContext digits) {
        return BigDecimalMath.log(x, digits);
    }

    static BigDecimal sigmoid(BigDecimal x, MathContext digits) {
        return BigDecimal.ONE.divide(BigDecimal.ONE.add(exp(x.negate(), digits), digits), digits);
    }

    static BigDecimal softplus(BigDecimal x, MathContext digits) {
        return ln(BigDecimal.ONE.add(exp(x, digits)), digits);
    }

    static BigDecimal noValue(String function, List<BigDecimal> arguments) {
        throw new ArithmeticException(function + arguments + " has no value that can be worked out");
    }
}
