package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;

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
                "buffers([batch_norm], input: [4, 9, 9]); parameters-for-buffers;   8",
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
                "sgd(x^2, x, rate: 1/4); sign; x + x/2"
            })
    void computes_the_mistake(String key, String code, String expected) {
        Calculator calculator =
                Calculators.standard().find(key.substring(0, key.indexOf('('))).orElseThrow();
        Slip slip = calculator.slips().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(Calculators.standard().with(slip).value(Keys.key(key), Known.NOTHING))
                .isEqualTo(Keys.value(expected, Known.NOTHING));
    }

    /** Two mistakes at once: the calculator of one knows the other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "parameters(conv(3, filters: 8), input: [4, 9, 9]); bias-forgotten; input-channels-forgotten; 72",
                "parameters(conv(5, filters: 8, groups: 2), input: [4, 9, 9]); kernel-not-squared; groups-ignored; 168",
                "macs(conv(3, filters: 8, padding: 1), input: [4, 9, 9]); padding-forgotten; flops-for-macs; 28224",
                "output_size(32, 5, padding: 2);  padding-forgotten; plus-one-forgotten; 27",
                "receptive_field([conv(3), pool(2), conv(3)]); kernel-not-minus-one; strides-ignored; 9",
                "output(conv(5, filters: 8, padding: 2), input: [3, 32, 32]); padding-forgotten; plus-one-forgotten; '[8, 27, 27]'"
            })
    void computes_two_mistakes(String key, String first, String second, String expected) {
        Calculator right =
                Calculators.standard().find(key.substring(0, key.indexOf('('))).orElseThrow();
        Slip both = find(find(right, first).instead(), second);

        assertThat(Calculators.standard().with(both).value(Keys.key(key), Known.NOTHING))
                .isEqualTo(Keys.value(expected, Known.NOTHING));
    }

    private static Slip find(Calculator calculator, String code) {
        return calculator.slips().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
