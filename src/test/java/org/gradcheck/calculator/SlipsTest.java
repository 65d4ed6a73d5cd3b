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
                "macs(conv(3, filters: 8), input: [4, 9, 9]); flops-for-macs; 28224",
                "macs(conv(3, filters: 8), input: [4, 9, 9]); input-channels-forgotten; 3528",
                "activations(conv(3, filters: 8), input: [4, 9, 9]); channels-forgotten; 49",
                "output_size(227, 11, stride: 4); plus-one-forgotten; 54",
                "output_size(32, 5, padding: 2);  padding-forgotten; 28",
                "output(conv(5, filters: 8, padding: 2), input: [3, 32, 32]); padding-forgotten; '[8, 28, 28]'",
                "receptive_field([conv(5), conv(5), pool(n, stride: 1)]); stride-two-assumed; 2*(n - 1) + 9",
                "receptive_field([conv(3, stride: 2), conv(3)]); jump-after-stride; 9",
                "receptive_field([conv(5), conv(5)]); kernel-not-minus-one; 11",
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

        assertThat(Calculators.standard().with(List.of(slip)).value(Keys.key(key), Known.NOTHING))
                .isEqualTo(Keys.value(expected, Known.NOTHING));
    }
}
