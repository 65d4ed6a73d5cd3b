package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum(i^2, i, 1, 3)                | 14
            sum(i^2, i, 1, 10^12)            | 333333333333833333333333500000000000
            sum(i, i, 5, 1)                  | 0
            prod(i, i, 5, 1)                 | 1
            prod(i, i, 1, 5)                 | 120
            prod(1 + 1/i, i, 1, 100)         | 101
            prod(i, i, 1, n)                 | factorial(n)
            prod(c, i, 1, n)                 | c^n
            sum(c, k, 1, 3)                  | 3*c
            sum(c*k, k, 1, n)                | c*n*(n + 1)/2
            sum(i^2, i, 1, n)                | n*(n + 1)*(2*n + 1)/6
            sum(2^k, k, 0, 100)              | 2535301200456458802993406410751
            sum(r^k, k, 0, n)                | (r^(n + 1) - 1)/(r - 1)
            sum(3*(1/2)^k, k, 2, oo)         | 1.5
            sum(1/n^2, n, 1, oo)             | pi^2/6
            sum(1/n^4, n, 2, oo)             | pi^4/90 - 1
            sum(x^k/k!, k, 0, oo)            | E^x
            sum(floor(k/3), k, 1, 5000)      | 4165833
            sum(sqrt(k), k, 1, 100)          | sum(k^0.5, k, 1, 100)
            sum(sum(i*j, i, 1, j), j, 1, 3)  | 25
            sum(x_i, i, 1, 3)                | x_1 + x_2 + x_3
            sum(w_ij*x_j, j, 1, 2)           | w_i1*x_1 + w_i2*x_2
            sum(x_i, i, 1, n)                | sum(x_i, i, 1, n)
            sum(d_model, d, 1, n)            | d_model*n
            """)
    void is_worked_out_as_far_as_possible(String key, String canon) {
        assertThat(key(key).simplify().canon()).isEqualTo(canon);
    }

    @Test
    void the_bound_symbol_is_not_free() {
        assertThat(key("sum(a*i, i, i, n)").symbols()).containsExactly("a", "i", "n");
        assertThat(key("sum(a*i, i, 1, n)").symbols()).containsExactly("a", "n");
        assertThat(key("sum(1/k^2, k, 1, oo)").symbols()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum(a*i, i, i, n) | sum(a*i, i, 7, n)
            sum(i*j, j, 1, i) | sum(7*j, j, 1, 7)
            """)
    void the_bound_symbol_is_not_replaced(String key, String replaced) {
        assertThat(key(key).substitute(Map.of("i", Expression.number(7))).canon())
                .isEqualTo(replaced);
    }

    @Test
    void a_symbol_that_is_put_in_is_not_caught() {
        Expression replaced = key("sum(a*i, i, 1, n)").substitute(Map.of("a", key("i + 1")));
        assertThat(replaced.canon()).isEqualTo("sum((i + 1)*i', i', 1, n)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum(sin(k*x), k, 1, n) | sum(cos(k*x)*k, k, 1, n)
            sum(x, x, 1, n)        | 0
            sum(x*k, k, 1, n)      | n*(n + 1)/2
            prod(x + k, k, 1, n)   | prod(x + k, k, 1, n)*sum(1/(x + k), k, 1, n)
            """)
    void is_differentiated_term_by_term(String key, String derivative) {
        assertThat(key(key).derivative("x").canon()).isEqualTo(derivative);
    }

    private static Expression key(String text) {
        return ExpressionReader.key(text).expression().orElseThrow();
    }
}
