package org.gradcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMathTest {

    /** The markup without rows and without what fences need. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "34{,}944 | <mn>34,944</mn>",
                "1,089.5 | <mn>1,089.5</mn>",
                "x_1^2 | <msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>",
                "f' | <msup><mi>f</mi><mo>′</mo></msup>",
                "\\frac{1}{2} | <mfrac><mn>1</mn><mn>2</mn></mfrac>",
                "\\frac12 | <mfrac><mn>1</mn><mn>2</mn></mfrac>",
                "\\sqrt[3]{n} | <mroot><mi>n</mi><mn>3</mn></mroot>",
                "\\sigma(0) | <mi>σ</mi><mo>(</mo><mn>0</mn><mo>)</mo>",
                "\\left( a \\right. | <mo>(</mo><mi>a</mi>",
                "28 \\times 28 | <mn>28</mn><mo>×</mo><mn>28</mn>",
                "\\hat{y} | <mover><mi>y</mi><mo>^</mo></mover>",
                "\\text{params} < 5 | <mtext>params</mtext><mo>&lt;</mo><mn>5</mn>",
                "\\log x | <mi>log</mi><mi>x</mi>",
                "a - b | <mi>a</mi><mo>−</mo><mi>b</mi>",
                "^2 | <msup><mn>2</mn></msup>"
            })
    void what_homework_uses_is_set_as_written(String latex, String markup) {
        assertThat(WrittenMath.markup(latex)
                        .map(made -> made.replaceAll("</?mrow>| stretchy=\"false\"| width=\"[^\"]*\"", "")))
                .contains(markup);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\unknown{x}",
                "\\begin{cases} a \\\\ b \\end{cases}",
                "\\frac{1}",
                "{x",
                "x}",
                "\\sqrt[3",
                "\\text{a $b$}",
                "x^"
            })
    void of_anything_else_the_source_is_shown(String latex) {
        assertThat(WrittenMath.markup(latex)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "\\frac", "^", "\\sqrt{", "x_", "\\hat", "(", "\\left", "'"})
    void endless_formulas_come_to_an_end(String piece) {
        String latex = piece.repeat(4_000 / piece.length());
        Optional<String> markup = WrittenMath.markup(latex);
        assertThat(markup.map(String::length).orElse(0)).isLessThan(1_000_000);
        assertThat(WrittenMath.markup(latex + latex)).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_text_is_an_exception_and_no_text_becomes_markup(int seed) {
        String signs = "\\{}^_'&~ x1.,<>\"frac[]$%é";
        String latex = new Random(seed)
                .ints(30, 0, signs.length())
                .mapToObj(at -> signs.substring(at, at + 1))
                .collect(Collectors.joining());
        assertThat(WrittenMath.markup(latex).orElse("").replaceAll("</?m[a-z]+( [a-z]+=\"[^\"<>]*\")*/?>", ""))
                .doesNotContain("<", ">");
    }
}
