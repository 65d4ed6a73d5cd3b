package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.gradcheck.expression.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialisationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "lecun_std(100);                                                      1/10",
                "lecun_bound(300);                                                    1/10",
                "gain(relu);                                                          sqrt(2)",
                "gain(leaky_relu, slope: 1);                                          1",
                "gain(tanh);                                                          5/3",
                "gain(sigmoid);                                                       1",
                "fan_in([64, 3, 7, 7]);                                               147",
                "fan_out([64, 3, 7, 7]);                                              3136",
                "fan_in([100, 784]);                                                  784",
                "fan_out([100, 784]);                                                 100",
                "kaiming_std(fan_in([64, 32, 3, 3]));                                 sqrt(2/288)",
                "preactivation_variance(500, 1, std: 1/100);                          1/20",
                "preactivation_variance(500, 10, init: he);                           2",
                "preactivation_variance(500, 3, std: 1/100);                          1/20*(1/40)^2",
                "preactivation_variance(500, 10, init: xavier, activation: linear);   1",
                "preactivation_variance(500, 3, init: xavier);                        1/4",
                "preactivation_variance([784, 100, 10], init: he, input: 3);          6",
                "preactivation_variance([784, 100, 10], init: xavier, activation: linear); 784*2/884*100*2/110",
                "preactivation_variance(n, 2, std: s, activation: linear);            n^2*s^4",
                "preactivation_variance(500, L, init: he);                            2",
                "preactivation_variance(500, L, init: lecun);                         (1/2)^(L - 1)",
                "preactivation_variance(100, 2, init: lecun, activation: leaky_relu, slope: 1/2); 5/8"
            })
    void follows_the_formula(String key, String expected) {
        assertThat(Keys.canon(key, Known.NOTHING)).isEqualTo(Keys.canon(expected, Known.NOTHING));
    }

    /** What a lecture measured with another generator: 1000 standard normal samples, 500 units, 10 layers. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "init: xavier, activation: tanh; 0.628, 0.486, 0.408, 0.357, 0.321, 0.292, 0.273, 0.255, 0.239, 0.228; 0.03",
                "std: 0.01, activation: tanh;    0.213, 0.0476, 0.0106;                                              0.03",
                "init: xavier, activation: relu; 0.582, 0.404, 0.277, 0.199, 0.140;                                 0.06"
            })
    void a_simulation_gives_what_the_lecture_shows(String settings, String expected, double tolerance) {
        String[] numbers = expected.split(",");
        Value deviations = Keys.value("activation_std(" + numbers.length + ", 500, " + settings + ")", Known.NOTHING);

        for (int layer = 0; layer < numbers.length; layer++) {
            double number = Double.parseDouble(numbers[layer].strip());
            assertThat(Keys.number(deviations.parts().get(layer))).isCloseTo(number, within(tolerance * number));
        }
    }

    @ParameterizedTest
    @CsvSource({"'activation_std(3, 20, init: xavier, samples: 50, seed: 7)', '[0.596963, 0.459931, 0.396214]'"})
    void a_seed_gives_the_same_numbers_everywhere(String key, String expected) {
        assertThat(Keys.value(key, Known.NOTHING)).isEqualTo(Keys.value(expected, Known.NOTHING));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "gain(rely);                                           Did you mean relu",
                "fan_in([64]);                                         needs the shape",
                "preactivation_variance(500, 3);                       need either init",
                "preactivation_variance(500, 3, init: he, std: 1);     need either init",
                "preactivation_variance(500, 3, init: hee);            Did you mean he",
                "preactivation_variance(500, init: he);                needs its layers",
                "preactivation_variance([500], init: he);              begins with those of the input",
                "preactivation_variance(500, 3, init: he, activation: tanh); activation_std simulates",
                "preactivation_variance(500, 5000, init: he);          up to 1000",
                "activation_std(10, 500, init: he, activation: gelu);  knows the activations",
                "activation_std(10, 500, std: s);                      that is a number",
                "activation_std(100, 2000, init: he);                  takes too long"
            })
    void says_what_is_wrong(String key, String why) {
        assertThatThrownBy(() -> Keys.value(key, Known.NOTHING))
                .isInstanceOf(CalculatorFault.class)
                .hasMessageContaining(why);
    }
}
