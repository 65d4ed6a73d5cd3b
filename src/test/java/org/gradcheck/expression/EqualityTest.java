package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAME      | n + 8                             | 8 + n
            SAME      | (n + 8)^2                         | n^2 + 16*n + 64
            SAME      | N*(F - 1) + 1                     | N*F - N + 1
            SAME      | (x^2 - 1)/(x - 1)                 | x + 1
            SAME      | sigmoid(x)*(1 - sigmoid(x))       | exp(-x)/(1 + exp(-x))^2
            SAME      | softplus(x) - softplus(-x)        | x
            SAME      | ln(exp(x))                        | x
            SAME      | tanh(x)                           | 2*sigmoid(2*x) - 1
            SAME      | sin(x)^2 + cos(x)^2               | 1
            DIFFERENT | sqrt(x^2)                         | x
            SAME      | sqrt(x^2)                         | abs(x)
            SAME      | ln(x^2)                           | 2*ln(x)
            SAME      | sum(i^2, i, 1, n)                 | sum(k^2, k, 1, n)
            SAME      | sum(sin(i), i, 1, n)              | sum(sin(k), k, 1, n)
            DIFFERENT | sum(sin(i), i, 1, n)              | sum(sin(k), k, 0, n - 1)
            SAME      | sum(i, i, 1, n)                   | n*(n + 1)/2
            SAME      | sum((x_i - y_i)^2, i, 1, n)/n     | sum((y_k - x_k)^2, k, 1, n)/n
            DIFFERENT | sum(x_i, i, 1, n)                 | n*x_i
            DIFFERENT | sum(x_i*y_i, i, 1, n)             | sum(x_i, i, 1, n)*sum(y_i, i, 1, n)/n
            SAME      | sum(gamma^k, k, 0, oo)            | 1/(1 - gamma)
            SAME      | prod(r, i, 1, n)                  | r^n
            SAME      | factorial(n)                      | n*factorial(n - 1)
            DIFFERENT | factorial(n)                      | n*factorial(n)
            SAME      | binomial(n, k)                    | binomial(n, n - k)
            SAME      | relu(x)                           | max(0, x)
            DIFFERENT | relu(x)                           | x
            DIFFERENT | relu(x)                           | abs(x)
            SAME      | softmax([x, y])                   | [1/(1 + exp(y - x)), 1/(1 + exp(x - y))]
            SAME      | softmax([[x, y], [0, 0]])         | [[1/(1 + exp(y - x)), 1/(1 + exp(x - y))], [1/2, 1/2]]
            DIFFERENT | [x, y]                            | [y, x]
            DIFFERENT | [x]                               | x
            SAME      | (a + b + c)^20                    | (c + b + a)^20
            SAME      | sqrt(2)*sqrt(3)                   | sqrt(6)
            SAME      | log(x, 2)                         | ln(x)/ln(2)
            UNDECIDED | ceil(n/2)                         | floor((n + 1)/2)
            DIFFERENT | ceil(n/2)                         | floor(n/2)
            SAME      | x^(1/2)*x^(1/2)                   | x
            SAME      | w_1 + x_2                         | w1 + x2
            SAME      | d_model/h                         | dmodel/h
            SAME      | 2^10                              | 1024
            SAME      | floor((n + 2*p - k)/s)            | floor((n - k + 2*p)/s)
            SAME      | max(x, y)                         | max(y, x)
            DIFFERENT | 2*n + 7                           | n + 8
            DIFFERENT | N*F                               | N*(F - 1) + 1
            DIFFERENT | n + 8                             | m + 8
            DIFFERENT | n + 8                             | 8
            DIFFERENT | sigmoid(x)                        | tanh(x)
            DIFFERENT | x                                 | x + 10^-20
            DIFFERENT | exp(x)                            | exp(x) + 10^-20
            DIFFERENT | x^2                               | x*(x + 10^-30)
            DIFFERENT | floor(n/2)                        | n/2
            DIFFERENT | 3                                 | 4
            UNDECIDED | ln(-1 - x^2)                      | ln(-1 - x^2)
            UNDECIDED | n                                 | 1/0
            UNDECIDED | conv(n)                           | conv(n)
            """)
    void compares_as_functions_of_their_symbols(Equality.Result result, String a, String b) {
        assertThat(Equality.compare(key(a), key(b))).isEqualTo(result);
        assertThat(Equality.compare(key(b), key(a))).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sigmoid(x)  | x | sigmoid(x)*(1 - sigmoid(x))
            softplus(x) | x | sigmoid(x)
            ln(x)       | x | 1/x
            x^n         | x | n*x^(n - 1)
            x^x         | x | x^x*(ln(x) + 1)
            (y - f)^2/2 | f | f - y
            """)
    void derivatives_are_the_same_as_those_in_books(String function, String symbol, String derivative) {
        assertThat(Equality.compare(key(function).derivative(symbol), key(derivative)))
                .isEqualTo(Equality.Result.SAME);
    }

    private static Expression key(String text) {
        return ExpressionReader.key(text).expression().orElseThrow();
    }
}
