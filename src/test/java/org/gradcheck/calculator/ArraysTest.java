package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.gradcheck.expression.Equality;
import org.gradcheck.expression.Expression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays in keys: their arithmetic, and derivatives of and by them. */
class ArraysTest {

    private static final Known WORLD = new Known(
            Map.of(
                    "A", Keys.key("[[2, 1], [0, 3]]"),
                    "x", Keys.key("[1, -2]"),
                    "h", Keys.key("A@x + c"),
                    "f", Keys.key("dot(h, h)")),
            Map.of(),
            Map.of("W", Keys.key("[[1, 2], [3, 4]]"), "c", Keys.key("1"), "w", Keys.key("3")),
            Map.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A@x                                     | [0, -6]
            x@A                                     | [2, -5]
            2*A@x + [1, 1]                          | [1, -11]
            A - 1                                   | [[1, 0], [-1, 2]]
            A/x                                     | [[2, -1/2], [0, -3/2]]
            A^2                                     | [[4, 1], [0, 9]]
            -x                                      | [-1, 2]
            relu(A@x)                               | [0, 0]
            max(A, 1)                               | [[2, 1], [1, 3]]
            sum(x)                                  | -1
            f                                       | 26
            dot([a, b], x)                          | a - 2*b
            derivative(f, x)                        | [4, -28]
            derivative(f, A)                        | [[2, -4], [-10, 20]]
            derivative(f, c)                        | -8
            derivative(dot(x, W@x), W)              | [[1, -2], [-2, 4]]
            derivative(dot(x, A@x), x)              | [2, -11]
            derivative(derivative(dot(x, A@x), x), x) | [[4, 1], [1, 6]]
            hessian(dot(x, A@x), x)                 | [[4, 1], [1, 6]]
            hessian(u^2*v, [u, v])                  | [[2*v, 2*u], [2*u, 0]]
            hessian(w^2*v, [w, v])                  | [[2*v, 6], [6, 0]]
            jacobian(A@x, x)                        | [[2, 1], [0, 3]]
            jacobian([u*v, u + v], [u, v])          | [[v, u], [1, 1]]
            derivative([w, w^2]*x, w)               | [1, -12]
            gradient(dot([w, w^2], x), [w, x])      | [-11, [3, 9]]
            derivative(dot([u, v], [u*v, 2]), u)    | 2*u*v
            derivative(derivative(dot([w, v], [w*v, 2]), w), v) | 6
            derivative(derivative(dot(x, W@x), w), w) | 0
            derivative(sum(k*w^k, k, 1, 2)*x, w)    | [13, -26]
            """)
    void arrays_are_worked_out(String key, String expected) {
        assertThat(Equality.compare(Keys.value(key, WORLD).expression(), expanded(expected)))
                .as(Keys.canon(key, WORLD))
                .isEqualTo(Equality.Result.SAME);
    }

    private static Expression expanded(String expected) {
        return Keys.key(expected).simplify();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A@[1, 2, 3]                | the shapes [2, 2] and [3] do not fit
            A + [1, 2, 3]              | arrays of the shapes [2, 2] and [3] do not fit
            [[1, 2], [3]]@x            | the rows of an array have the shapes
            derivative(g, f)           | f is defined as
            A/0                        | a division by zero
            """)
    void what_does_not_fit_is_refused_with_the_shapes(String key, String reason) {
        assertThatThrownBy(() -> Keys.value(key, WORLD))
                .isInstanceOf(CalculatorFault.class)
                .hasMessageContaining(reason);
    }
}
