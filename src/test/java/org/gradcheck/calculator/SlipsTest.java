package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What usual mistakes come to, worked out by hand. */
class SlipsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "parameters(inception_3a);       bias-forgotten;           163328",
                "parameters(conv(3, filters: 8), input: [4, 9, 9]); input-channels-forgotten; 80",
                "parameters(conv(3, filters: 8), input: [4, 9, 9]); kernel-not-squared; 104",
                "parameters(conv(5, filters: 8), input: [4, 9, 9]); wrong-branch-kernel; 296",
                "parameters(conv(3, filters: 8), input: [4, 9, 9]); kernel-area-forgotten; 40",
                "parameters(conv(3, filters: 8), input: [4, 9, 9]); channels-swapped; 584",
                "parameters(conv(3, filters: 8), input: [4, 9, 9]); bias-once-per-layer; 289",
                "parameters(conv(3, filters: 8), input: [4, 9, 9]); bias-per-input-channel; 292",
                "parameters(conv(3, filters: 8, groups: 2), input: [4, 9, 9]); groups-ignored; 296",
                "parameters(alexnet_grouped);             groups-ignored;           62378344",
                "parameters(inception_3a);                reduction-bias-forgotten; 163584",
                "parameters([conv(3, filters: 8), batch_norm], input: [4, 9, 9]); normalisation-forgotten; 296",
                "parameters([conv(3, filters: 8), batch_norm], input: [4, 9, 9]); buffers-counted; 329",
                "parameters([inception(1x1: 4, 3x3: 4), conv(1, filters: 2)], input: [3, 9, 9]); concatenation-added; 138",
                "parameters([residual(relu), conv(1, filters: 2)], input: [3, 9, 9]); sum-stacked; 14",
                "parameters([conv(5, filters: 2, padding: 2), flatten, linear(3)], input: [1, 6, 6]); padding-forgotten; 79",
                "weights(conv(3, filters: 8), input: [4, 9, 9]); biases-counted; 296",
                "buffers([batch_norm], input: [4, 9, 9]);   parameters-for-buffers;   8",
                "macs(conv(3, filters: 8), input: [4, 9, 9]); flops-for-macs; 28224",
                "macs(conv(3, filters: 8), input: [4, 9, 9]); kernel-area-forgotten; 1568",
                "macs(conv(3, filters: 8), input: [4, 9, 9]); input-size-for-output; 23328",
                "macs(conv(3, filters: 8, padding: 1), input: [4, 9, 9]); padding-forgotten; 14112",
                "additions(conv(3, filters: 8), input: [4, 9, 9]); first-addition-left-out; 13720",
                "activation_bytes(conv(3, filters: 8), input: [4, 9, 9]); elements-for-bytes; 392",
                "model_bytes(conv(3, filters: 8), input: [4, 9, 9]); wrong-element-size; 2368",
                "training_memory(linear(2), input: [3], optimizer: adam); gradients-forgotten; 116",
                "training_memory(linear(2), input: [3], optimizer: adam); optimizer-state-forgotten; 84",
                "macs(conv(3, filters: 8), input: [4, 9, 9]); input-channels-forgotten; 3528",
                "activations(conv(3, filters: 8), input: [4, 9, 9]); channels-forgotten; 49",
                "output_size(227, 11, stride: 4); plus-one-forgotten; 54",
                "output_size(32, 5, padding: 2);  padding-forgotten; 28",
                "output_size(32, 5, padding: 2);  padding-once; 30",
                "output_size(7, 2, stride: 2);    wrong-rounding; 4",
                "output_size(7, 2, stride: 2);    stride-forgotten; 6",
                "output_size(9, 3, dilation: 2);  dilation-ignored; 7",
                "output(conv(5, filters: 8, padding: 2), input: [3, 32, 32]); padding-forgotten; '[8, 28, 28]'",
                "receptive_field([conv(5), conv(5), pool(n, stride: 1)]); stride-two-assumed; 2*(n - 1) + 9",
                "receptive_field([conv(3, stride: 2), conv(3)]); jump-after-stride; 9",
                "receptive_field([conv(5), conv(5)]); kernel-not-minus-one; 11",
                "receptive_field([conv(3), pool(2), conv(3)]); pooling-ignored; 5",
                "receptive_field([conv(3), pool(2), conv(3)]); strides-ignored; 6",
                "receptive_field([conv(3, dilation: 2), conv(3)]); dilation-ignored; 5",
                "jump([conv(3, stride: 2), conv(3), pool(3, stride: 3)]); strides-added; 4",
                "jump([conv(3, stride: 2), pool(2)]); pooling-ignored; 2",
                "xavier_std(3, 3);                bound-for-deviation; 1",
                "kaiming_bound(8);                deviation-for-bound; 1/2",
                "derivative(sigmoid(x), x); sigmoid-derivative-wrong; sigmoid(x)*sigmoid(1 - x)",
                "derivative(sin(2*x), x); inner-derivative-forgotten; cos(2*x)",
                "sgd(x^2, x, rate: 1/4); sign; x + x/2",
                "sgd(x^2/2, x, rate: 1/4); gradient-doubled; x/2",
                "sgd(x^2, x, rate: 1/4, momentum: 1/2, steps: 2); momentum-forgotten; x/4",
                "sgd(x^2, x, rate: 1/4, momentum: 1/2, steps: 2); old-velocity; x/2",
                "sgd(x^2, x, rate: 1/4, weight_decay: 1/2); weight-decay-forgotten; x/2",
                "sgd(x*y, [x, y], rate: 1); updated-in-turn; '[x - y, y - (x - y)]'",
                "sgd(x^2, x, rate: 1/(4 + 4*t), steps: 2); schedule-forgotten; x/4",
                "sgd(x^2, x, rate: 1/(4 + 4*t), steps: 1); schedule-from-one; 3*x/4",
                "sgd(x^2, x, rate: 1/4, steps: 2); gradient-not-renewed; 0",
                "adam(3*x, x, rate: 1, epsilon: 1); correction-forgotten; x - 3/10/((9/1000)^(1/2) + 1)",
                "adam(3*x, x, rate: 1, epsilon: 1); first-correction-forgotten; x - 3/10/4",
                "adam(3*x, x, rate: 1, epsilon: 7); epsilon-misplaced; x - 3/4",
                "adam(3*x, x, rate: 1, epsilon: 1); root-forgotten; x - 3/10",
                "adam(9*x, x, rate: 1, epsilon: 1); square-forgotten; x - 9/4",
                "adamw(3*x, x, rate: 1, epsilon: 0, weight_decay: 1/2); weight-decay-forgotten; x - 1",
                "rmsprop(3*x, x, rate: 1, epsilon: 0, alpha: 3/4); shares-swapped; x - 3/(27/4)^(1/2)",
                "newton(x^2*3, x); hessian-not-inverted; x - 36*x",
                "newton(x^2*3, x); hessian-forgotten; x - 6*x",
                "step_rate(4, base: 1, step: 3, gamma: 1/2); ceil-for-floor; 1/4",
                "step_rate(5, base: 1, step: 3, gamma: 1/2); counted-from-one; 1/4",
                "cosine_rate(5, base: 1, T_max: 10); half-forgotten; 1",
                "warmup_cosine_rate(5, base: 1, warmup: 10, total: 10); warm-up-forgotten; 1/2"
            })
    void computes_the_mistake(String key, String code, String expected) {
        Calculator calculator =
                Calculators.standard().find(key.substring(0, key.indexOf('('))).orElseThrow();
        Slip slip = slip(calculator, code);

        assertThat(Calculators.standard().with(List.of(slip)).value(Keys.key(key), Known.NOTHING))
                .isEqualTo(Keys.value(expected, Known.NOTHING));
    }

    /** Two mistakes in one answer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sgd(x^2, x, rate: 1/4, momentum: 1/2, steps: 2); momentum-forgotten; sign; 9*x/4",
                "adam(3*x, x, rate: 1, epsilon: 1); first-correction-forgotten; second-correction-forgotten; "
                        + "x - 3/10/((9/1000)^(1/2) + 1)",
                "sgd(sigmoid(x), x, rate: 1); sigmoid-derivative-wrong; sign; x + sigmoid(x)*sigmoid(1 - x)",
                "cosine_rate(4, base: 1, T_max: 10); half-forgotten; counted-from-one; 1",
                "parameters(conv(3, filters: 8), input: [4, 9, 9]); bias-forgotten; input-channels-forgotten; 72",
                "parameters(conv(5, filters: 8, groups: 2), input: [4, 9, 9]); kernel-not-squared; groups-ignored; 168",
                "macs(conv(3, filters: 8, padding: 1), input: [4, 9, 9]); padding-forgotten; flops-for-macs; 28224",
                "output_size(32, 5, padding: 2);  padding-forgotten; plus-one-forgotten; 27",
                "receptive_field([conv(3), pool(2), conv(3)]); kernel-not-minus-one; strides-ignored; 9",
                "output(conv(5, filters: 8, padding: 2), input: [3, 32, 32]); padding-forgotten; plus-one-forgotten; '[8, 27, 27]'"
            })
    void computes_a_mistake_that_is_made_besides(String key, String code, String other, String expected) {
        Calculator calculator =
                Calculators.standard().find(key.substring(0, key.indexOf('('))).orElseThrow();
        Slip second = slip(slip(calculator, code).instead(), other);

        assertThat(slips(second.instead(), code, other)).isEmpty();
        assertThat(Calculators.standard().with(List.of(second)).value(Keys.key(key), Known.NOTHING))
                .isEqualTo(Keys.value(expected, Known.NOTHING));
    }

    private static Slip slip(Calculator calculator, String code) {
        return slips(calculator, code, code).get(0);
    }

    private static List<Slip> slips(Calculator calculator, String code, String other) {
        return calculator.slips().stream()
                .filter(slip -> slip.code().equals(code) || slip.code().equals(other))
                .toList();
    }
}
