package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradcheck.expression.Expression.call;
import static org.gradcheck.expression.Expression.number;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Constant;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class MathMlTest {

    private static final Symbol N = new Symbol("n");
    private static final Expression HALF = new Num(new BigFraction(1, 2));

    /** What a formula looks like when everything but letters and signs is left out. */
    static Stream<Arguments> formulas() {
        return Stream.of(
                Arguments.of(new Product(List.of(number(3), number(3), number(64))), "3×3×64"),
                Arguments.of(new Product(List.of(number(2), N)), "2\u2062n"),
                Arguments.of(new Product(List.of(N, number(2))), "n×2"),
                Arguments.of(new Product(List.of(N, new Symbol("w2"))), "n⋅w2"),
                Arguments.of(new Product(List.of(number(2), new Quotient(N, number(4)))), "2×n4"),
                Arguments.of(number(16777216), "16\u202f777\u202f216"),
                Arguments.of(number(1024), "1024"),
                Arguments.of(new Num(new BigFraction(-3, 2)), "−1.5"),
                Arguments.of(new Num(new BigFraction(1, 3)), "13"),
                Arguments.of(new Sum(List.of(N, new Negative(number(8)))), "n−8"),
                Arguments.of(new Negative(new Sum(List.of(N, number(8)))), "−(n+8)"),
                Arguments.of(new Power(new Sum(List.of(N, number(1))), number(2)), "(n+1)2"),
                Arguments.of(call("sigmoid", N), "σ\u2061(n)"),
                Arguments.of(call("floor", N), "⌊n⌋"),
                Arguments.of(new Symbol("beta_1"), "β1"),
                Arguments.of(new Symbol("inception_3a"), "inception_3a"),
                Arguments.of(new Symbol("a<b>&"), "a<b>&"),
                Arguments.of(new ListOf(List.of(number(28), number(28), number(192))), "(28,28,192)"),
                Arguments.of(new Call("pool", List.of(N), Map.of("stride", number(1))), "pool\u2061(n,stride:1)"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void a_formula_is_set_as_in_print(Expression expression, String text) throws Exception {
        assertThat(parsed(expression).getTextContent()).isEqualTo(text);
    }

    static Stream<Arguments> structures() {
        return Stream.of(
                Arguments.of(new Quotient(N, number(4)), "mfrac"),
                Arguments.of(call("sqrt", N), "msqrt"),
                Arguments.of(new Power(N, HALF), "msqrt"),
                Arguments.of(call("root", N, number(3)), "mroot"),
                Arguments.of(call("exp", N), "msup"),
                Arguments.of(call("sum", N, new Symbol("i"), number(1), N), "munderover"),
                Arguments.of(new Symbol("x_1"), "msub"),
                Arguments.of(new Symbol("w2"), "msub"),
                Arguments.of(new ListOf(List.of(new ListOf(List.of(N)), new ListOf(List.of(N)))), "mtable"));
    }

    @ParameterizedTest
    @MethodSource("structures")
    void a_formula_has_its_structure(Expression expression, String element) throws Exception {
        assertThat(parsed(expression).getElementsByTagName(element).getLength()).isEqualTo(1);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_expression_is_well_formed(int seed) throws Exception {
        Expression expression = expression(new Random(seed), 4);

        Element formula = parsed(expression);

        assertThat(formula.getAttribute("alttext")).isEqualTo(expression.canon());
        assertThat(formula.getTextContent()).isNotEmpty();
    }

    private static Element parsed(Expression expression) throws Exception {
        String markup = Markup.math(expression.canon(), MathMl.of(expression));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)))
                .getDocumentElement();
    }

    private static Expression expression(Random random, int depth) {
        if (depth == 0) {
            return leaf(random);
        }
        Expression left = expression(random, depth - 1);
        Expression right = expression(random, depth - 1);
        return switch (random.nextInt(9)) {
            case 0 -> new Sum(List.of(left, right));
            case 1 -> new Negative(left);
            case 2 -> new Product(List.of(left, right));
            case 3 -> new Quotient(left, right);
            case 4 -> new Power(left, right);
            case 5 -> call(List.of("exp", "sqrt", "abs", "log2", "tanh").get(random.nextInt(5)), left);
            case 6 -> call(List.of("log", "max", "binomial").get(random.nextInt(3)), left, right);
            case 7 -> new ListOf(List.of(left, right));
            default -> leaf(random);
        };
    }

    private static Expression leaf(Random random) {
        return switch (random.nextInt(4)) {
            case 0 ->
                new Symbol(List.of("n", "w2", "x_1", "d_model", "lam", "<i>").get(random.nextInt(6)));
            case 1 -> Constant.PI;
            case 2 -> new Num(new BigFraction(random.nextInt(), 1 + random.nextInt(1000)));
            default -> number(random.nextLong());
        };
    }
}
