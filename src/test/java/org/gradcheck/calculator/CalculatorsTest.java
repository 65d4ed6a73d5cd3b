package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys as rubrics have them, and what they come to. */
class CalculatorsTest {

    private static final Known WORLD = Known.NOTHING
            .withNetworks(Map.of(
                    "naive", Keys.network("inception(1x1: 128, 3x3: 192, 5x5: 96, pool: yes)", "[256, 28, 28]"),
                    "reduced",
                            Keys.network(
                                    "inception(1x1: 128, 3x3: [64, 192], 5x5: [64, 96], pool: 64)", "[256, 28, 28]"),
                    "block", Keys.network("[conv(3, filters: C, padding: 1)]", "[C, side, side]"),
                    "stack", Keys.network("[conv(5), conv(5), conv(5)]", "[]")))
            .withDefinitions(definitions())
            .withParts(Map.of("3a", new Value.Exact(new BigFraction(7))));

    private static Map<String, Expression> definitions() {
        Map<String, Expression> definitions = new LinkedHashMap<>();
        definitions.put("side", Keys.key("4*2"));
        definitions.put("row", Keys.key("fc6"));
        definitions.put("f", Keys.key("sigmoid(sigmoid(x1 + w1)*w2 + x2)"));
        definitions.put("loss", Keys.key("(y - f)^2/2"));
        definitions.put("loop", Keys.key("1 + back"));
        definitions.put("back", Keys.key("2*loop"));
        return definitions;
    }

    private static final Known AT_POINT = WORLD.withPoint(Keys.pairs("[x1, 1, x2, 0, y, 5, w1, 0, w2, 0]"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "parameters(inception_3a);                              163696",
                "parameters(resnet50);                                  25557032",
                "parameters(gpt2, head);                                0",
                "macs(vgg11, conv1_1);                                  86704128",
                "xavier_std(8, 24);                                     0.25",
                "xavier_bound(1, 2, gain: 5);                           50^0.5",
                "kaiming_std(8);                                        0.5",
                "kaiming_std(n, gain: 1);                               (1/n)^0.5",
                "kaiming_bound(27, gain: 1);                            1/3",
                "kaiming_bound(6);                                      1",
                "parameters(inception_3a_naive);                        393472",
                "parameters(inception_3a, bias: no);                    163328",
                "parameters(naive);                                     1089952",
                "parameters(reduced);                                   346720",
                "parameters(alexnet, fc6);                              37752832",
                "parameters(alexnet, row);                              37752832",
                "parameters(alexnet);                                   62378344",
                "parameters(alexnet_grouped);                           60965224",
                "parameters(vgg19);                                     143667240",
                "parameters(vgg16) - biases(vgg16);                     138344128",
                "weights(block);                                        9*C^2",
                "parameters([conv(3, filters: 8), relu], input: [3, side, side]); 224",
                "parameters(conv(3, filters: 8), input: [3, 8, 8]);     224",
                "macs(naive);                                           854196224",
                "macs(conv(3, filters: 2, padding: 1), input: [1, 4, 4]); 288",
                "flops(conv(3, filters: 2, padding: 1), input: [1, 4, 4]); 576",
                "activations(alexnet, conv1);                           290400",
                "activations([conv(3, filters: 2), flatten, linear(10)], input: [1, 4, 4]); 18",
                "activations(vgg16, with_input: yes);                   15237608",
                "activation_bytes(vgg16, with_input: yes);              60950432",
                "activation_bytes(vgg16, bytes: 2);                     30174160",
                "buffers(resnet50);                                     53173",
                "norm_parameters(resnet50);                             53120",
                "neurons(alexnet);                                      659272",
                "model_bytes(lenet5);                                   246824",
                "model_bytes(lenet5, bytes: 1/2);                       30853",
                "memory(linear(2), input: [3], batch: 10);              232",
                "training_memory(linear(2), input: [3]);                84",
                "training_memory(linear(2), input: [3], optimizer: adam, batch: 10); 328",
                "multiplications(naive, conv_1x1);                      25690112",
                "additions(conv(3, filters: 2), input: [1, 4, 4], bias: yes); 80",
                "flops(conv(3, filters: 2), input: [1, 4, 4], bias: yes); 152",
                "activation_evaluations(vgg16);                         13555712",
                "activation_evaluations(lstm(5), input: [7, 3]);        175",
                "parameters(googlenet, inception_3a);                   163696",
                "parameters(inception_3a, conv_3x3);                    110720",
                "receptive_field(inception_3a, branch: all);            '[[1, 1], [3, 3], [5, 5], [3, 3]]'",
                "receptive_field(googlenet, inception_3a, branch: 1);   '[27, 27]'",
                "jump(inception_3a, branch: 2);                         '[1, 1]'",
                "parameters(swin_t);                                    28288354",
                "output(alexnet, pool5, order: hwc);                    '[6, 6, 256]'",
                "output(naive, order: hwc);                             '[28, 28, 672]'",
                "output(block);                                         '[C, 8, 8]'",
                "output_size(input: 227, kernel: 11, stride: 4, padding: 0); 55",
                "output_size(n, 3, padding: 1);                         n",
                "output_size(N, F);                                     N - F + 1",
                "output_size(7, 3, 2, ceil: yes);                       3",
                "receptive_field(stack);                                13",
                "receptive_field([conv(5), conv(5), pool(n, stride: 1)]); n + 8",
                "receptive_field(repeat(N, conv(F)));                   N*(F - 1) + 1",
                "receptive_field([conv([3, 5])]);                       '[3, 5]'",
                "receptive_field(vgg16, pool5);                         '[212, 212]'",
                "receptive_field(alexnet, conv5);                       '[163, 163]'",
                "jump(vgg16, pool5);                                    '[32, 32]'",
                "start([conv(5), conv(5, padding: 2)]);                 2.5",
                "derivative(x^3*y, x);                                  3*x^2*y",
                "derivative(derivative(x^3*y, x), y);                   3*x^2",
                "gradient(x^2*y, [x, y]);                               '[2*x*y, x^2]'",
                "sgd(x^2, x, rate: r);                                  x - 2*r*x",
                "sgd(x^2, x, rate: r/(1 + t), steps: 2);                x - 2*r*x - r*(2*x - 4*r*x)/2",
                "sgd(x^2, x, rate: step_rate(t, base: 1, step: 1, gamma: 1/2)); -x",
                "adam(x^2, x, rate: r, epsilon: 0, state: m_hat);       2*x",
                "adam(x^2, x, state: exp_avg_sq);                       x^2/250",
                "newton((x - 3)^2 + a*y^2, [x, y]);                     '[3, 0]'",
                "exponential_rate(t, base: eta, gamma: 9/10);           eta*0.9^t",
                "step_rate(t, base: 1/10, step: 3);                     0.1^floor(t/3)/10",
                "part(3a) + 1;                                          8",
                "2*side;                                                16",
                "max(side, 3) + sqrt(16);                               12"
            })
    void computes_keys(String key, String canon) {
        assertThat(Keys.canon(key, WORLD)).isEqualTo(canon);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "derivative(f, w2);                     0.18276464465750122",
                "derivative(f, w1);                     0",
                "sgd(loss, w2, rate: 0.5);              0.4112204504793778",
                "sgd((y - f)^2, w2, rate: 0.5);         0.8224409009587555",
                "w2 + 0.5*(y - f)*derivative(f, w2);    0.4112204504793778",
                "f;                                     0.5",
                "sum(w2*i, i, 1, 3);                    0",
                "sum(f*x1, x1, 1, 3);                   3"
            })
    void puts_the_point_in_last(String key, double number) {
        assertThat(Keys.number(Keys.value(key, AT_POINT))).isCloseTo(number, within(1e-15));
    }

    @Test
    void keeps_what_is_irrational_closed() {
        assertThat(Keys.canon("derivative(f, w2)", AT_POINT)).isEqualTo("sigmoid(1)/4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "parmeters(alexnet);            There is no function parmeters. Did you mean parameters?",
                "sigmiod(1);                    There is no function sigmiod. Did you mean sigmoid?",
                "parameters(alexnett);          There is no network alexnett. Did you mean alexnet?",
                "parameters(alexnet, conv9);    alexnet has no layer conv9. Did you mean conv1?",
                "parameters(alexnet, bais: no); parameters has no argument bais. Did you mean bias?",
                "parameters();                  'parameters needs its network: parameters(network, [layer], [input], bias: yes, [from]).'",
                "alexnet + 1;                   'alexnet is a network, not a number; ask for something of it, such as parameters(alexnet).'",
                "parameters(stack);             'This needs the number of channels of the input, which is not given: parameters(stack).'",
                "receptive_field([cnov(5)]);    There is no layer type cnov. Did you mean conv?",
                "receptive_field([linear(5)], input: [7]); 'receptive_field needs an input with a height and width, not a vector.'",
                "jump([flatten], input: [3, 8, 8]); 'This needs the distance to a second unit where there is only one'",
                "parameters(googlenet, conv_3x3); 'googlenet has 9 layers conv_3x3 inside others, so it is not clear which.'",
                "receptive_field(alexnet, branch: 1); What this is asked of does not end with branches; name a layer that does.",
                "start(inception_3a, branch: 5);  'A branch is a number from 1 to 4, or all, not 5.'",
                "training_memory(alexnet, optimizer: adm); It is not known what adm remembers. Did you mean adam?",
                "parameters(conv(3, filters: 2, activation: rleu), input: [1, 4, 4]); There is no activation function rleu. Did you mean relu?",
                "loop;                          The definition of loop leads back to itself.",
                "part(3b);                      There is no part 3b. Did you mean 3a?",
                "derivative(f, side);           'side is defined as 4*2, so nothing can be differentiated by it'",
                "derivative(f);                 'derivative needs its x: derivative(f, x).'",
                "derivative(x!, x);             'derivative: the derivative of factorial is not known'",
                "sum(i, i, 1);                  'sum cannot be called with 3 arguments: sum(i, i, 1).'",
                "output(alexnet, order: whc);   'The order of output is chw or hwc, not whc.'",
                "sgd(x^2, x, rate: 1, steps: k);   'The steps of sgd are a whole number up to 1000, not k.'",
                "sgd(x^2, x, rate: 1, variant: heavy_ball); There is no variant heavy_ball of sgd. Did you mean heavy_ball_1?",
                "sgd(x^2, x, rate: 1, state: m); 'sgd has no state m here; it has gradient, v.'",
                "sgd(x^2, x, rate: 1, steps: 0, state: v); Before its first step sgd remembers nothing.",
                "sgd(t^2, t, rate: 1/(1 + t)); 'In the rate of sgd t is the number of the step, 0 for the first; what else is called t needs another name.'",
                "adam(x^2, x, state: v_max); 'adam has no state v_max here; it has gradient, m, v, m_hat, v_hat.'",
                "adam(x^2, x, beta1: 1/2, betas: [3/5, 4/5]); 'adam is given its betas twice: [0.6, 0.8], and as beta1 0.5.'",
                "adam(x^2, x, betas: [1/2]); 'adam: the betas are 2 numbers or more, not 1'",
                "radam(x^2, x, betas: [b, c]); 'radam: the betas must be numbers, to see when to rectify'",
                "newton(x + y, [x, y]); 'newton: the matrix of second derivatives has no inverse here'",
                "step_rate(3, base: 1); 'step_rate needs its step: '",
                "step_rate(-1, base: 1, step: 3); 'The t of step_rate is 0 or more, not -1.'",
                "cyclic_rate(5, base: 1/50, base_lr: 1/10, max_lr: 1); 'cyclic_rate is given its base twice: 0.02, and as base_lr 0.1.'",
                "cyclic_rate(5, base: 1/50, max_lr: 1, mode: square); 'cyclic_rate: the mode is triangular, triangular2 or exp_range, not square'",
                "sgd(sigmoid(x^2 + sin(x)), x, rate: 1, steps: 9); 'sgd: without values for x the formula becomes too long after these steps'"
            })
    void says_what_is_wrong_with_a_key(String key, String sentence) {
        assertThatThrownBy(() -> Keys.value(key, WORLD))
                .isInstanceOf(CalculatorFault.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void leaves_free_symbols_as_they_are() {
        assertThat(Keys.value("n + 8", WORLD)).isInstanceOf(Value.Formula.class);
    }
}
