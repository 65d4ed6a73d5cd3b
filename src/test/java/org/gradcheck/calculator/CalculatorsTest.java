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
                "activations([conv(3, filters: 2), flatten, linear(10)], input: [1, 4, 4]); 26",
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
                "parameters();                  'parameters needs its network: parameters(network, [layer], [input], bias: yes).'",
                "alexnet + 1;                   'alexnet is a network, not a number; ask for something of it, such as parameters(alexnet).'",
                "parameters(stack);             'This needs the number of channels of the input, which is not given: parameters(stack).'",
                "receptive_field([cnov(5)]);    There is no layer type cnov. Did you mean conv?",
                "receptive_field([linear(5)], input: [7]); 'receptive_field needs an input with a height and width, not a vector.'",
                "jump([flatten], input: [3, 8, 8]); 'This needs the distance to a second unit where there is only one'",
                "loop;                          The definition of loop leads back to itself.",
                "part(3b);                      There is no part 3b. Did you mean 3a?",
                "part();                        'part needs the id of a part: part(3a).'",
                "derivative(f, side);           'side is defined as 4*2, so nothing can be differentiated by it'",
                "derivative(f);                 'derivative needs its x: derivative(f, x).'",
                "derivative(x!, x);             'derivative: the derivative of factorial is not known'",
                "sum(i, i, 1);                  'sum cannot be called with 3 arguments: sum(i, i, 1).'",
                "output(alexnet, order: whc);   'The order of output is chw or hwc, not whc.'",
                "sgd(x^2, x, rate: 1, steps: k);   'The steps of sgd are a whole number up to 1000, not k.'",
                "sgd(x^2, x, rate: 1, variant: heavy_ball); There is no variant heavy_ball of momentum. Did you mean heavy_ball_1?",
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
