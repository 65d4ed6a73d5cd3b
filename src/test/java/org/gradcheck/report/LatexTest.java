package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gradcheck.expression.Expression.call;
import static org.gradcheck.expression.Expression.number;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.ListOf;
import org.gradcheck.expression.Expression.Negative;
import org.gradcheck.expression.Expression.Num;
import org.gradcheck.expression.Expression.Power;
import org.gradcheck.expression.Expression.Product;
import org.gradcheck.expression.Expression.Quotient;
import org.gradcheck.expression.Expression.Sum;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexTest {

    private static final Symbol N = new Symbol("n");

    static Stream<Arguments> formulas() {
        return Stream.of(
                Arguments.of(new Product(List.of(number(3), number(3), number(64))), "3 \\times 3 \\times 64"),
                Arguments.of(new Product(List.of(N, new Symbol("w2"))), "n \\cdot w_{2}"),
                Arguments.of(number(16777216), "16777216"),
                Arguments.of(new Num(new BigFraction(BigInteger.TEN.pow(30))), "1 \\times 10^{30}"),
                Arguments.of(new Num(new BigFraction(-3, 2)), "-1.5"),
                Arguments.of(new Num(new BigFraction(1, 3)), "\\frac{1}{3}"),
                Arguments.of(new Sum(List.of(N, new Negative(number(8)))), "n -8"),
                Arguments.of(new Negative(new Sum(List.of(N, number(8)))), "-\\left(n + 8\\right)"),
                Arguments.of(new Power(new Sum(List.of(N, number(1))), number(2)), "\\left(n + 1\\right)^{2}"),
                Arguments.of(new Power(call("exp", N), number(2)), "\\left(e^{n}\\right)^{2}"),
                Arguments.of(new Power(N, new Num(new BigFraction(1, 2))), "\\sqrt{n}"),
                Arguments.of(new Quotient(N, number(4)), "\\frac{n}{4}"),
                Arguments.of(call("sigmoid", N), "\\sigma\\left(n\\right)"),
                Arguments.of(call("floor", N), "\\left\\lfloor n \\right\\rfloor"),
                Arguments.of(call("log2", N), "\\log_{2}\\left(n\\right)"),
                Arguments.of(call("conv", N), "\\text{conv}\\left(n\\right)"),
                Arguments.of(new Symbol("beta_1"), "\\beta_{1}"),
                Arguments.of(new Symbol("inception_3a"), "\\text{inception 3a}"),
                Arguments.of(new Symbol("a$b}\\"), "\\text{a b  }"),
                Arguments.of(new ListOf(List.of(number(28), number(192))), "\\left(28, 192\\right)"),
                Arguments.of(
                        new ListOf(List.of(new ListOf(List.of(N, N)), new ListOf(List.of(N, number(1))))),
                        "\\begin{pmatrix} n & n \\cr n & 1 \\end{pmatrix}"),
                Arguments.of(
                        new Call("sum", List.of(N, N, number(1), number(5)), Map.of()),
                        "\\sum_{n = 1}^{5} \\left(n\\right)"),
                Arguments.of(
                        new Call("pool", List.of(N), Map.of("stride", number(1))),
                        "\\text{pool}\\left(n, \\text{stride: }1\\right)"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void a_formula_is_written_as_people_write_it(Expression expression, String latex) {
        assertThat(Latex.of(expression)).isEqualTo(latex);
    }

    @Test
    void a_number_that_is_no_fraction_has_its_decimal_beside_it() {
        assertThat(Formula.of(Value.of(call("sigmoid", number(1)))).latex())
                .isEqualTo("\\sigma\\left(1\\right) \\approx 0.731059");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "a$b", "`x`", "\\", "{", "}", "\\input{x}", "|", "<b>"})
    void a_name_cannot_end_the_formula_it_stands_in(String name) {
        assertThat(Latex.of(new Symbol(name)).substring("\\text{".length()))
                .doesNotContain("$", "`", "\\", "{", "|", "<")
                .endsWith("}");
    }
}
