package org.gradcheck.grade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors are carried forward without the author mapping anything. */
class CarryingTest {

    private static final String FORMULAS = """
            assignment: Formulas
            given:
              f: sigmoid(x*w)
              loss: (y - f)^2/2
              point: {x: 1, y: 5, w: 0}
            parts:
              - {id: 1a, ask: The value of f, points: 1, kind: number, answer: f}
              - {id: 1b, ask: The derivative of f, points: 1, kind: number, answer: "derivative(f, w)"}
              - {id: 1c, ask: Written out, points: 1, kind: number, answer: "w + 0.5*(y - f)*derivative(f, w)"}
              - {id: 1d, ask: By a step, points: 1, kind: number, answer: "sgd(loss, w, rate: 0.5)"}
              - {id: 1e, ask: After two steps, points: 1, kind: number, digits: 3, answer: "sgd(loss, w, rate: 0.5, steps: 2)"}
              - {id: 1f, ask: The loss, points: 1, kind: number, answer: loss}
              - {id: 1g, ask: The ratio, points: 1, kind: number, answer: "derivative(f, w)/f"}
            """;

    private static final String NETWORK = """
            assignment: Networks
            networks:
              net:
                input: 3x32x32
                layers:
                  - conv: {name: conv1, filters: 8, kernel: 5}
                  - pool: {name: pool1, kernel: 2, stride: 2}
                  - conv: {name: conv2, filters: 16, kernel: 3, dilation: 2}
                  - flatten
                  - linear: {name: fc, units: 10}
              other:
                input: 3x32x32
                layers:
                  - conv: {filters: 4, kernel: 3}
            parts:
              - {id: 1a, ask: Parameters of conv1, points: 1, answer: "parameters(net, conv1)"}
              - {id: 1b, ask: Parameters of conv2, points: 1, answer: "parameters(net, conv2)"}
              - {id: 1c, ask: Parameters of fc, points: 1, answer: "parameters(net, fc)"}
              - {id: 1d, ask: Parameters in all, points: 1, answer: parameters(net)}
              - {id: 1e, ask: Parameters of the other, points: 1, answer: parameters(other)}
              - {id: 1f, ask: How many times as many, points: 1, kind: number, answer: parameters(net)/parameters(other)}
              - {id: 1g, ask: In bytes, points: 1, answer: model_bytes(net)}
              - {id: 2a, ask: Output of conv1, points: 1, answer: "output(net, conv1)"}
              - {id: 2b, ask: Output of conv2, points: 1, answer: "output(net, conv2)"}
              - {id: 2c, ask: Weights of fc, points: 1, answer: "weights(net, fc)"}
              - {id: 2d, ask: Operations of conv1, points: 1, answer: "macs(net, conv1)"}
              - {id: 2e, ask: FLOPs of conv1, points: 1, answer: "flops(net, conv1)"}
              - {id: 3a, ask: Field of two, points: 1, kind: count, answer: "receptive_field([conv(5), conv(5, stride: 2)])"}
              - {id: 3b, ask: Field of three, points: 1, kind: count, answer: "receptive_field([conv(5), conv(5, stride: 2), conv(3)])"}
              - {id: 3c, ask: Twice a given number, points: 1, kind: count, answer: "output_size(output_size(64, 5), 3, stride: 2)"}
            """;

    /** The code is that of the deciding reason; behind it the parts that the answer follows from. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1c | 1(b) 0.35; 1(c) 0.7875             | carried   | 1b
            1c | 1(b) 0.35; 1(c) 0.5625             | correct   |
            1c | 1(a) 0.6; 1(c) 0.55                | carried   | 1a
            1c | 1(a) 0.6; 1(b) 0.35; 1(c) 0.77     | carried   | 1a and 1b
            1c | 1(a) 0.6; 1(b) 0.35; 1(c) 0.7875   | carried   | 1b
            1c | 1(c) 0.7875                        | incorrect |
            1d | 1(b) 0.35; 1(d) 0.7875             | carried   | 1b
            1e | 1(d) 0.7875; 1(e) 1.25             | carried   | 1d
            1f | 1(a) 0.6; 1(f) 9.68                | carried   | 1a
            1g | 1(a) 0.6; 1(g) 0.4167              | carried   | 1a
            1g | 1(b) 0.35; 1(g) 0.7                | carried   | 1b
            1g | 1(a) 0.25; 1(b) 0.25; 1(g) 1.00       | carried-trivially   | 1a
            """)
    void a_calculation_that_contains_an_earlier_one(String part, String answers, String code, String from) {
        check(FORMULAS, part, answers, code, from);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1d | 1(a) 600; 1(d) 17778                       | carried   | 1a
            1d | 1(a) 600; 1(b) 1160; 1(d) 17770            | carried   | 1a and 1b
            1d | 1(a) 600; 1(b) 1160; 1(d) 17778            | carried   | 1a
            1d | 1(a) 600; 1(d) 17786                       | correct   |
            1d | 1(a) 600; 1(d) 17777                       | incorrect |
            1f | 1(d) 17000; 1(e) 112; 1(f) 151.79          | carried   | 1d
            1f | 1(d) 17000; 1(e) 100; 1(f) 170             | carried   | 1d and 1e
            1g | 1(d) 17000; 1(g) 68000                     | carried   | 1d
            2b | 2(a) 8 x 32 x 32; 2(b) 16 x 12 x 12        | carried   | 2a
            2c | 2(b) 16 x 12 x 12; 2(c) 23040              | carried   | 2b
            2d | 2(a) 8 x 32 x 32; 2(d) 614400              | carried   | 2a
            2e | 2(d) 470000; 2(e) 940000                   | carried   | 2d
            3b | 3(a) 10; 3(b) 14                           | carried   | 3a
            3b | 3(a) 1; 3(b) 5                             | carried   | 3a
            3b | 3(a) -9; 3(b) -5                           | carried-from-absurd | 3a
            1d | 1(a) 608000000000000; 1(d) 608000000017178 | carried-from-absurd | 1a
            """)
    void a_result_that_calculators_make_of_earlier_ones(String part, String answers, String code, String from) {
        check(NETWORK, part, answers, code, from);
    }

    private static void check(String rubric, String part, String answers, String code, String from) {
        Verdict verdict = Graded.by(rubric, answers.replace("; ", "\n\n")).verdicts().stream()
                .filter(judged -> judged.part().equals(part))
                .findFirst()
                .orElseThrow();

        Reason reason = verdict.reasons().get(0);
        assertThat(verdict.outcome().text() + " " + reason.code())
                .as("%s", reason)
                .contains(code);
        assertThat(reason.text()).contains(from == null ? "" : "to " + from + ",");
        assertThat(verdict.review()).isEqualTo(code.startsWith("carried-"));
    }
}
