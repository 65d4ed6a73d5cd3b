package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.exception.MathArithmeticException;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Num;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for every expression, tried on many that are drawn by chance from a fixed seed. */
class ExpressionLawsTest {

    static final long[] SEEDS = java.util.stream.LongStream.range(0, 25).toArray();

    private static final int DRAWS = 20;
    private static final MathContext DIGITS = new MathContext(60);

    @ParameterizedTest
    @FieldSource("SEEDS")
    void what_is_printed_reads_back_the_same(long seed) {
        RandomExpressions expressions = new RandomExpressions(seed);
        for (int i = 0; i < DRAWS; i++) {
            Expression expression = expressions.written(3);
            assertThat(ExpressionReader.key(expression.canon()).expression())
                    .as(expression.canon())
                    .contains(expression);
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void simplifying_keeps_the_exact_value(long seed) {
        RandomExpressions expressions = new RandomExpressions(seed);
        int compared = 0;
        while (compared < DRAWS) {
            Expression expression = expressions.rational(4);
            Optional<BigFraction> value = exactValue(expression);
            if (value.isPresent()) {
                assertThat(expression.simplify()).as(expression.canon()).isEqualTo(new Num(value.get()));
                compared++;
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void simplifying_keeps_the_value_to_25_digits(long seed) {
        RandomExpressions expressions = new RandomExpressions(seed);
        int compared = 0;
        while (compared < DRAWS) {
            Expression expression = expressions.smooth(3);
            Optional<BigDecimal> value = valueAt(expression, "0.7");
            if (value.isPresent()) {
                assertNear(expression.simplify(), "0.7", value.get(), 1e-25);
                compared++;
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void the_derivative_is_the_limit_of_difference_quotients(long seed) {
        RandomExpressions expressions = new RandomExpressions(seed);
        int compared = 0;
        while (compared < DRAWS) {
            Expression expression = expressions.smooth(3);
            Optional<BigDecimal> above = valueAt(expression, "0.70000000000000000001");
            Optional<BigDecimal> below = valueAt(expression, "0.69999999999999999999");
            if (above.isPresent() && below.isPresent()) {
                BigDecimal quotient = above.get().subtract(below.get()).divide(new BigDecimal("2e-20"), DIGITS);
                assertNear(expression.derivative("x"), "0.7", quotient, 1e-15);
                compared++;
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void the_derivative_is_that_of_forward_differentiation(long seed) {
        RandomExpressions expressions = new RandomExpressions(seed);
        int compared = 0;
        while (compared < DRAWS) {
            Expression expression = expressions.smooth(3);
            DerivativeStructure floating = expression.fold(new ForwardDifferentiation(0.7));
            Optional<BigDecimal> value = valueAt(expression, "0.7");
            if (value.isPresent() && isAccurate(floating, value.get())) {
                BigDecimal slope = new BigDecimal(floating.getPartialDerivative(1));
                assertNear(expression.derivative("x"), "0.7", slope, 1e-9);
                compared++;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exp(x)",
                "ln(x)",
                "log2(x)",
                "log10(x)",
                "sqrt(x)",
                "sigmoid(x)",
                "softplus(x)",
                "tanh(x)",
                "sinh(x)",
                "cosh(x)",
                "sin(x)",
                "cos(x)",
                "tan(x)",
                "asin(x)",
                "acos(x)",
                "atan(x)",
                "x^x",
                "2^x",
                "x^pi",
                "x^(1/3)",
                "x^-2"
            })
    void each_smooth_function_has_its_derivative(String function) {
        Expression expression = ExpressionReader.key(function).expression().orElseThrow();
        for (double at : new double[] {0.125, 0.5, 0.875}) {
            double slope = expression.fold(new ForwardDifferentiation(at)).getPartialDerivative(1);
            assertNear(expression.derivative("x"), Double.toString(at), new BigDecimal(slope), 1e-12);
        }
    }

    private static Optional<BigFraction> exactValue(Expression expression) {
        try {
            return Optional.of(expression.fold(new ExactArithmetic()));
        } catch (MathArithmeticException divisionByZero) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> valueAt(Expression expression, String x) {
        Expression at = expression.substitute(Map.of("x", new Num(Decimal.fraction(new BigDecimal(x)))));
        try {
            return Optional.of(Decimals.evaluate(at, DIGITS));
        } catch (ArithmeticException outsideTheDomain) {
            return Optional.empty();
        }
    }

    /** Where floating point loses the value to cancellation it loses the slope too. */
    private static boolean isAccurate(DerivativeStructure floating, BigDecimal value) {
        return Double.isFinite(floating.getPartialDerivative(1))
                && Math.abs(floating.getValue() / value.doubleValue() - 1) < 1e-12;
    }

    /** Near relative to the expected value where that is beyond one. */
    private static void assertNear(Expression expression, String x, BigDecimal expected, double distance) {
        BigDecimal scale = expected.abs().max(BigDecimal.ONE);
        assertThat(valueAt(expression, x))
                .as("%s at %s is %s", expression.canon(), x, expected)
                .hasValueSatisfying(
                        found -> assertThat(found.subtract(expected).abs().divide(scale, DIGITS))
                                .isLessThan(BigDecimal.valueOf(distance)));
    }
}
