package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquationEqualityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAME      | N = (W - F + 2*P)/S + 1   | S*(N - 1) = W - F + 2*P
            SAME      | N = (W - F + 2*P)/S + 1   | (W - F + 2*P)/S + 1 = N
            SAME      | N = (W - F + 2*P)/S + 1   | N = W/S - F/S + 2*P/S + 1
            SAME      | N = (W - F + 2*P)/S + 1   | W = S*(N - 1) + F - 2*P
            SAME      | N = (W - F + 2*P)/S + 1   | P = (S*N - S - W + F)/2
            DIFFERENT | N = (W - F + 2*P)/S + 1   | N = (W - F + P)/S + 1
            DIFFERENT | N = (W - F + 2*P)/S + 1   | N = (W - F + 2*P)/S
            DIFFERENT | N = (W - F + 2*P)/S + 1   | S*N = W - F + 2*P
            DIFFERENT | N = (W - F + 2*P)/S + 1   | M = (W - F + 2*P)/S + 1
            SAME      | m = v/(1 - b)             | m*(1 - b) = v
            SAME      | m = v/(1 - b) + u/(1 - b) | m*(1 - b) = v + u
            DIFFERENT | m = v/(1 - b)             | m*(1 + b) = v
            SAME      | y = z                     | x*y = x*z
            SAME      | 2*x + 4*y = 6             | x + 2*y = 3
            DIFFERENT | 2*x + 4*y = 6             | x + 2*y = 4
            SAME      | g = 0                     | -3*g = 0
            DIFFERENT | g = 0                     | h = 0
            DIFFERENT | g*h = 0                   | g = 0
            DIFFERENT | y = x                     | y^2 = x^2 + 1
            UNDECIDED | y = x                     | y^2 = x^2
            SAME      | x^2 = y                   | y = x^2
            SAME      | p = exp(z)/(1 + exp(z))   | p*(1 + exp(z)) = exp(z)
            SAME      | p = exp(z)/(1 + exp(z))   | p = sigmoid(z)
            DIFFERENT | p = exp(z)/(1 + exp(z))   | p = exp(z)/(1 - exp(z))
            SAME      | N = floor(W/S) + 1        | N - 1 = floor(W/S)
            DIFFERENT | N = floor(W/S) + 1        | N = W/S + 1
            DIFFERENT | N = floor(W/S) + 1        | N - 1 = ceil(W/S)
            SAME      | v = sqrt(a + b)           | sqrt(b + a) = v
            UNDECIDED | exp(y) = x                | y = ln(x)
            SAME      | h' = h_in + 1             | h' = hin + 1
            DIFFERENT | y = x                     | 1 = 1
            DIFFERENT | 0 = 1                     | y = x
            SAME      | y - x = y - x             | 2 = 2
            """)
    void equations_are_the_same_if_each_holds_where_the_other_does(Equality.Result result, String one, String other) {
        assertThat(EquationEquality.compare(equation(one), equation(other))).isEqualTo(result);
        assertThat(EquationEquality.compare(equation(other), equation(one))).isEqualTo(result);
    }

    private static Composite.Equation equation(String text) {
        String[] sides = text.split("=");
        return new Composite.Equation(side(sides[0]), side(sides[1]));
    }

    private static Value side(String text) {
        return Value.of(ExpressionReader.key(text.strip()).expression().orElseThrow());
    }
}
