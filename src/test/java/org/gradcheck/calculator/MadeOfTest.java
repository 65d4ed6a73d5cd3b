package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Call;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Value;
import org.gradcheck.network.Network;
import org.gradcheck.network.Networks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What calculators say their results are made of comes to the same. */
class MadeOfTest {

    /** All known networks but those whose analysis takes long. */
    static Stream<String> networks() {
        return Networks.names().stream()
                .filter(name -> Networks.find(name).orElseThrow().layers().size() <= 40);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void a_result_of_a_network_comes_to_what_it_is_made_of(String name) {
        Network network = Networks.find(name).orElseThrow();
        Random random = new Random(name.hashCode());
        for (String calculator : List.of("parameters", "macs", "flops", "memory", "multiplications", "additions")) {
            check(new Call(calculator, List.of(new Symbol(name)), Map.of()));
        }
        for (String calculator :
                List.of("parameters", "biases", "activations", "output", "receptive_field", "jump", "start")) {
            int layer = random.nextInt(network.layers().size());
            Symbol asked = new Symbol(network.layers().get(layer).name());
            check(new Call(calculator, List.of(new Symbol(name), asked), Map.of()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            receptive_field([conv(5), conv(3, dilation: 2)]) | receptive_field(network: [conv(5)]) + jump(network: [conv(5)])*4
            receptive_field([conv(5), relu])                 | receptive_field(network: [conv(5)])
            receptive_field([conv(5)])                       |
            jump([conv(5, stride: 2), conv(3, stride: 3)])   | jump(network: [conv(5, stride: 2)])*3
            flops([linear(4)], input: [3])                   | 2*macs(network: [linear(4)], input: [3])
            gradient(x*y, [x, y])                            | [derivative(x*y, x), derivative(x*y, y)]
            sgd(x^2, x, 0.1)                                 | x - 0.1*derivative(x^2, x)
            adam(x^2, x, 0.1, steps: 2)                      |
            """)
    void a_calculator_says_what_its_result_is_made_of(String call, String made) {
        List<String> ways = Calculators.standard().madeOf((Call) Keys.key(call), Known.NOTHING).stream()
                .map(Expression::canon)
                .toList();
        List<String> wanted = made == null ? List.of() : List.of(Keys.key(made).canon());

        assertThat(ways).containsAll(wanted).hasSize(made == null ? 0 : ways.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            output(alexnet, conv2, from: [96, 31, 31])  | [256, 31, 31]
            parameters(alexnet, fc6, from: [9216])      | 37752832
            macs(lenet5, conv2, from: [6, 15, 15])      | 290400
            activations(lenet5, total)                  | 8094
            sgd(x^2, x, 0.5, from: 3)                   | 0
            """)
    void what_a_layer_or_a_step_starts_from_may_be_said(String call, String value) {
        Known known = Known.NOTHING.withPoint(Keys.pairs("[x, 1]"));

        assertThat(Keys.canon(call, known)).isEqualTo(Keys.canon(value, known));
    }

    /** Behind attention, for one, no unit has a receptive field of its own. */
    private static Optional<Value> value(Expression expression) {
        try {
            return Optional.of(Calculators.standard().value(expression, Known.NOTHING));
        } catch (CalculatorFault fault) {
            return Optional.empty();
        }
    }

    private static void check(Call call) {
        Optional<Value> value = value(call);
        for (Expression way : Calculators.standard().madeOf(call, Known.NOTHING)) {
            assertThat(value(way)).as("%s is %s", call.canon(), way.canon()).isEqualTo(value);
        }
    }
}
