package org.gradcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineFormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the size is $n+8$ pixels;            n+8",
                "the size is $ n + 8 $ pixels;        ' n + 8 '",
                "from $5$ to $\\sigma(x)$;            '5|\\sigma(x)'",
                "\\(a\\) and \\[b\\];                 a|b",
                "$$a$$ and $b$;                       a|b",
                "it costs $5 and saves $3 a day;      ''",
                "it costs $5;                         ''",
                "\\$5 and \\$6;                       ''",
                "code `$x$` stays;                    ''",
                "an open $x = 3;                      ''",
                "\\begin{align}a &= 1\\end{align};    a &= 1",
            })
    void formulas_are_told_from_money_and_code(String text, String bodies) {
        String found = String.join(
                "|",
                InlineFormula.find(text).stream()
                        .map(formula -> text.substring(formula.bodyStart(), formula.bodyEnd()))
                        .toList());

        assertThat(found).isEqualTo(bodies);
    }
}
