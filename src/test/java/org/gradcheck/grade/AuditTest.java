package org.gradcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gradcheck.document.DocumentReaders;
import org.gradcheck.document.Place;
import org.gradcheck.document.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11*11*3*96 + 96 = 34,944",
                "(5*5*256)*4096+4096 = 26,218,496",
                "32^2*64*256 = 16,777,216",
                "sigmoid(1) = 0.731",
                "sigmoid(1) ≈ 0.73",
                "1/3 = 0.33",
                "1,074,790,400 ≈ 1.1 Billion",
                "1,074,790,400 = 1.07 billion",
                "399,768,576 ≈ 400M",
                "163,696 = 159k",
                "163,696 = 164k = 163.7k",
                "layer 2 (3*3)*64 = 576",
                "Total 12 + 30 = 42",
                "w2 = 0.5",
                "n + 8 = 2n + 7",
                "f(x) = x + 1 = 3",
                "28 × 28 × 256 = 200,704",
                "9 × 9 = 81",
                "9 × 9",
                "x = 3 and y = 4",
                "We train for 10 epochs with a batch of 32.",
                "35% = 0.35",
                "1 - 1 = 0",
                "sigma(0)(1 - sigma(0)) sigma(1) = 0.18276",
                "df/dw2 = sigma(0)(1 - sigma(0)) sigma(1) = 0.18276",
                "σ(0)(1 − σ(0)) σ(1) = 0.18276",
                "phi(1) = 0.8413",
                "phi(0)(1 - phi(0)) phi(1) = 0.18276",
                "Conv(3) = 9",
                "loss_at(2) = 0.5",
                "weights * 3 = 100",
                "height × 3 = 27",
                "3 apples + 4 = 7",
                "N(0)/2 = 0.2"
            })
    void holds(String line) {
        assertThat(audit("answers.txt", line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (5*5*256)*4096+4096 = 37,752,832 | EQUATION      | 26218496 | 37752832
            32^2*64*256 = 16,771,216         | EQUATION      | 16777216 | 16771216
            (3*3*96+1)*128 = 110,270         | EQUATION      | 110720   | 110270
            sigmoid(1) = 0.74                | EQUATION      | sigmoid(1) | 0.74
            sigmoid(1) ≈ 0.74                | APPROXIMATION | sigmoid(1) | 0.74
            1/3 = 0.34                       | EQUATION      | 1/3      | 0.34
            1,074,790,400 ≈ 1.2 Billion      | APPROXIMATION | 1074790400 | 1200000000
            2 + 2 = 5                        | EQUATION      | 4        | 5
            * 2 + 2 = 5                      | EQUATION      | 4        | 5
            so (1 + 1)*2 = 5                 | EQUATION      | 4        | 5
            phi(1) = 2*3 = 7                 | EQUATION      | 6        | 7
            sigma(1) = 0.74                  | EQUATION      | sigmoid(1) | 0.74
            sigma(0) sigma(0) = 0.26         | EQUATION      | 0.25     | 0.26
            """)
    void does_not_hold(String line, Inconsistency.Kind kind, String left, String right) {
        assertThat(audit("answers.txt", line)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.leftValue().expression().canon()).isEqualTo(left);
            assertThat(found.rightValue().expression().canon()).isEqualTo(right);
        });
    }

    @Test
    void each_link_of_a_chain_is_checked_by_itself() {
        assertThat(audit("answers.txt", "2*3 = 6 = 7 = 14/2 = 8"))
                .extracting(Inconsistency::text)
                .containsExactly("6 = 7", "14/2 = 8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| layer | params |\n|-|-|\n| conv1 | 10 |\n| conv2 | 20 |\n| Total | 30 |",
                "| layer | params |\n|-|-|\n| conv1 | 3*3 + 1 = 10 |\n| pool | 0 |\n| conv2 | 20 |\n| Total | 30 |",
                "| layer | params |\n|-|-|\n| conv1 | 34.9K |\n| conv2 | 614.7K |\n| Total | 650K |",
                "| layer | params (K) |\n|-|-|\n| conv1 | 34.9 |\n| conv2 | 614.7 |\n| Total | 0.65M |",
                "| layer | values |\n|-|-|\n| conv1 | 10 |\n| conv2 | 20 |\n| Total (4 bytes each) | 120 |",
                "| layer | field |\n|-|-|\n| conv1 | 7 |\n| conv2 | 11 |\n| Total | 15 |",
                "| layer | units |\n|-|-|\n| conv1 | 7 |\n| conv2 | 11 |\n| Total | 11 |",
                "| layer | units |\n|-|-|\n| block ×3 | 7 |\n| head | 11 |\n| Total | 32 |",
                "| layer | units |\n|-|-|\n| conv1 | 7 |\n| conv2 | ? |\n| Total | 32 |",
                "| layer | units |\n|-|-|\n| a | 7 |\n| b | 8 |\n| Subtotal | 15 |\n| c | 4 |\n| d | 5 |\n| Subtotal | 9 |",
                "params: 10\n\nparams: 20\n\nparams: 31\n\nTotal params: 61",
                "a: 2 × 3 × 4\n\nb: 3 × 4 × 5\n\nc: 4 × 5 × 6\n\nTotal: 204",
                "a: 2 × 3 × 4\n\nstride 2\n\nb: 4 × 5 × 6\n\nTotal: 500",
                "weights: 11*11*3*96 = 34,848\n\nbiases: 96\n\nTotal: 34,944"
            })
    void totals_that_hold_or_may_be_something_else(String text) {
        assertThat(audit("answers.md", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "<-", textBlock = """
            31 = 10 + 20   <- | layer | params |~|-|-|~| conv1 | 10 |~| conv2 | 20 |~| Total | 31 |
            700K = 34.9K + 614.7K <- | layer | params |~|-|-|~| conv1 | 34.9K |~| conv2 | 614.7K |~| Total | 700K |
            50 = 7 + 8 + 9 <- | layer | a | b |~|-|-|-|~| x | 7 | 1 |~| y | 8 | 2 |~| z | 9 | 3 |~| Total | 50 | 6 |
            50 = 7 + 8 + … + 9 <- | layer | a |~|-|-|~| u | 7 |~| v | 8 |~| w | 1 |~| x | 2 |~| y | 9 |~| Sum | 50 |
            70 = 10 + 20 + 31 <- params: 10~~params: 20~~params: 31~~Total parameters: 70
            90 = 7 + 8 + 12 <- a: 7 memory: 7~~b: 8 memory: 8~~c: 9 memory: 12~~TOTAL memory: 90
            250 = 24 + 60 + 120 <- a: 2 × 3 × 4~~b: 3 × 4 × 5~~c: 4 × 5 × 6~~Total: 250
            """)
    void totals_that_are_not_the_sum(String finding, String text) {
        String[] sides = finding.strip().split(" = ");
        assertThat(audit("answers.md", text.strip().replace('~', '\n')))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Inconsistency.Kind.TOTAL);
                    assertThat(found.left()).isEqualTo(sides[1]);
                    assertThat(found.right()).isEqualTo(sides[0]);
                });
    }

    @Test
    void the_place_is_the_line_of_the_statement() {
        assertThat(audit("answers.txt", "1(a)\n\n2 + 2 = 5\n"))
                .singleElement()
                .satisfies(found -> assertThat(found.place()).isInstanceOfSatisfying(Place.InText.class, place -> {
                    assertThat(place.file()).isEqualTo("answers.txt");
                    assertThat(place.line()).isEqualTo(3);
                }));
    }

    @Test
    void an_aligned_formula_goes_on_in_the_next_row() {
        String rows = """
                \\begin{align*}
                  p &= 2 \\cdot 3 + 1 \\\\
                    &= 6 + 1 \\\\
                    &= 8
                \\end{align*}
                """;
        assertThat(audit("answers.tex", rows)).extracting(Inconsistency::right).containsExactly("8");
    }

    @Test
    void signs_between_dollars_belong_to_the_plain_text_around_them() {
        assertThat(audit("answers.md", "2$\\cdot$3 = 7 and 2 $\\times$ 4 = 8"))
                .extracting(Inconsistency::text)
                .containsExactly("2·3 = 7");
    }

    @Test
    void formulas_in_latex_and_markdown_are_audited() {
        assertThat(audit("answers.tex", "We get $3^2 \\times 64 = 567$.")).hasSize(1);
        assertThat(audit("answers.md", "We get $3^2 \\times 64 = 567$.")).hasSize(1);
    }

    private static List<Inconsistency> audit(String file, String text) {
        return Audit.of(DocumentReaders.read(new SourceFile(file, text.getBytes(StandardCharsets.UTF_8))));
    }
}
