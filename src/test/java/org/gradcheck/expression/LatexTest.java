package org.gradcheck.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            x^2/4                        ; \\frac{x^{2}}{4}
            sqrt(x + 1)*root(x, 3)       ; \\sqrt{x + 1} \\cdot \\sqrt[3]{x}
            (a + b)*(c - d)              ; \\left(a + b\\right) \\cdot \\left(c - d\\right)
            -(a + b)/2                   ; -\\frac{a + b}{2}
            (1/3)^x                      ; \\left(\\frac{1}{3}\\right)^{x}
            d_model*alpha_1              ; d_{\\mathrm{model}} \\cdot \\alpha_{1}
            inception_3a                 ; \\mathrm{inception}_{3a}
            floor((n - k)/s) + 1         ; \\left\\lfloor \\frac{n - k}{s}\\right\\rfloor + 1
            sum(i^2, i, 1, n)*x          ; \\left(\\sum_{i=1}^{n} i^{2}\\right) \\cdot x
            1 - sum(x_i + 1, i, 1, oo)   ; 1 - \\sum_{i=1}^{\\infty} \\left(x_{i} + 1\\right)
            prod(i, i, 1, n)             ; \\prod_{i=1}^{n} i
            binomial(n, k)               ; \\binom{n}{k}
            (n!)^2                       ; \\left(n!\\right)^{2}
            max(0, abs(x))               ; \\max\\left(0, \\left|x\\right|\\right)
            log2(x) + log(x, 3)          ; \\log_{2}\\left(x\\right) + \\log_{3}\\left(x\\right)
            sigmoid(pi)                  ; \\sigma\\left(\\pi\\right)
            softmax([x, y])              ; \\operatorname{softmax}\\left(\\left(x, y\\right)\\right)
            """)
    void is_what_people_typeset(String key, String latex) {
        Expression expression = ExpressionReader.key(key).expression().orElseThrow();
        assertThat(expression.latex()).isEqualTo(latex);
    }
}
