package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.exception.MathArithmeticException;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Symbol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for every expression, tried on many that are drawn by chance from a fixed seed. */
class ExpressionLawsTest {

    static final long[] SEEDS = java.util.stream.LongStream.range(0, 25).toArray();

    private static final int DRAWS = 20;
    private static final Expression I = new Symbol("i");
    private static final Expression N = new Symbol("n");
    private static final Expression SEVEN_TENTHS = new Num(new BigFraction(7, 10));
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
                "sec(x)",
                "csc(x)",
                "cot(x)",
                "asinh(x)",
                "acosh(1 + x)",
                "atanh(x)",
                "cbrt(x)",
                "root(x, 5)",
                "log(x, 3)",
                "log(3, x + 1)",
                "relu(x - 1/2.5)",
                "abs(x - 1/2.5)",
                "max(x^2, 1/3)",
                "min(x^2, 1/3)",
                "silu(x)",
                "softsign(x)",
                "mod(5*x, 2)",
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

    @ParameterizedTest
    @FieldSource("SEEDS")
    void rounding_in_two_steps_gives_what_rounding_at_once_gives(long seed) {
        RandomExpressions expressions = new RandomExpressions(seed);
        int compared = 0;
        while (compared < 3) {
            Expression at = expressions.smooth(3).substitute(Map.of("x", SEVEN_TENTHS));
            Value value = Value.of(at);
            if (value instanceof Value.Real) {
                BigDecimal fine = value.decimal(new MathContext(50)).orElseThrow();
                assertThat(value.decimal(new MathContext(20)).orElseThrow())
                        .as(at.canon())
                        .isEqualByComparingTo(fine.round(new MathContext(20)));
                compared++;
            }
        }
    }

    /** A binomial of decimals is read as a vector, and the remainder of a negative number as that of the number with its sign. */
    private static final List<String> READ_BACK =
            List.of("sum", "product", "quotient", "negative", "power", "function", "function", "series", "root");

    @ParameterizedTest
    @FieldSource("SEEDS")
    void what_is_typeset_reads_back_the_same(long seed) {
        RandomExpressions expressions = new RandomExpressions(seed);
        for (int i = 0; i < DRAWS; i++) {
            Expression expression = expressions.typeset(3, READ_BACK);
            assertThat(ExpressionReader.read(expression.latex(), Notation.LATEX).expression())
                    .as(expression.latex())
                    .contains(expression);
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void equality_tells_an_expression_from_a_neighbour_and_not_from_itself(long seed) {
        RandomExpressions expressions = new RandomExpressions(seed);
        for (int i = 0; i < 5; i++) {
            Expression expression = expressions.smooth(2);
            Expression simplified = expression.simplify();
            Expression neighbour = expression.plus(new Num(new BigFraction(1, 1_000_000)));
            assertThat(Equality.compare(expression, simplified))
                    .as(expression.canon())
                    .isNotEqualTo(Equality.Result.DIFFERENT)
                    .isEqualTo(Equality.compare(simplified, expression));
            assertThat(Equality.compare(expression, neighbour))
                    .as(expression.canon())
                    .isNotEqualTo(Equality.Result.SAME)
                    .isEqualTo(Equality.compare(neighbour, expression));
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void a_sum_without_its_last_term_is_the_sum_to_the_one_before(long seed) {
        RandomExpressions expressions = new RandomExpressions(seed);
        for (int i = 0; i < 5; i++) {
            Expression term = new Product(List.of(expressions.rational(2), polynomial(seed + i)));
            Expression upTo = new Call("sum", List.of(term, I, Expression.ONE, N), Map.of());
            Expression last = upTo.minus(upTo.substitute(Map.of("n", N.minus(Expression.ONE))));
            assertThat(Equality.compare(last, term.substitute(Map.of("i", N))))
                    .as(upTo.canon())
                    .isNotEqualTo(Equality.Result.DIFFERENT);
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void a_closed_form_is_the_sum_of_its_terms(long seed) {
        Expression term = polynomial(seed);
        Expression closed = new Call("sum", List.of(term, I, Expression.ONE, N), Map.of()).simplify();
        Expression total = Expression.ZERO;
        for (int n = 1; n <= 6; n++) {
            total = total.plus(
                    term.substitute(Map.of("i", Expression.number(n))).simplify());
            assertThat(closed.substitute(Map.of("n", Expression.number(n))).simplify())
                    .as(closed.canon())
                    .isEqualTo(total);
        }
    }

    private static Expression polynomial(long seed) {
        Expression power = I.raisedTo(Expression.number(seed % 7));
        return power.plus(I.times(Expression.number(seed % 3))).minus(Expression.number(seed % 5));
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
            Enclosure enclosure = Decimals.enclose(at, DIGITS.getPrecision());
            return Optional.of(enclosure.low()).filter(value -> enclosure.isWithin(45));
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
