package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradcheck.calculator.Derivation.Chain;
import org.gradcheck.calculator.Derivation.Step;
import org.gradcheck.calculator.Derivation.Table;
import org.gradcheck.expression.Equality;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {

    private static final Known WORLD = Known.NOTHING
            .withDefinitions(Keys.pairs("[f, sigmoid(sigmoid(x1 + w1)*w2 + x2), twice, 2*parameters(inception_3a)]"))
            .withPoint(Keys.pairs("[x1, 1, x2, 0, y, 5, w1, 0, w2, 0]"))
            .withParts(Map.of("3a", Value.of(Keys.key("1/4"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7                      | 7
            2*3                    | 2*3 = 6
            part(3a)               | part(3a) = 0.25
            w2 + 0.5*(y - f)*part(3a) | w2 + 0.5*(y - f)*part(3a) = w2 + 0.5*(y - f)*0.25 \
            = w2 + 0.5*(y - sigmoid(sigmoid(x1 + w1)*w2 + x2))*0.25 \
            = 0 + 0.5*(5 - sigmoid(sigmoid(1 + 0)*0 + 0))*0.25 = 0 + 0.5625 = 0.5625
            output_size(28, 5)     | output_size(28, 5) = 28 - 5 + 1 = 24
            output_size(output_size(28, 5), 2, stride: 2) | output_size(output_size(28, 5), 2, stride: 2) = floor((24 - 2)/2) + 1 = 12
            output_size(28, 5)/2   | output_size(28, 5)/2 = 24/2 = 12
            twice + 1              | twice + 1 = 2*163696 + 1 = 327392 + 1 = 327393
            derivative(f, w2)      | derivative(f, w2) = sigmoid(sigmoid(x1 + w1)*w2 + x2)*\
            (-sigmoid(sigmoid(x1 + w1)*w2 + x2) + 1)*sigmoid(x1 + w1) = sigmoid(sigmoid(1 + 0)*0 + 0)*\
            (-sigmoid(sigmoid(1 + 0)*0 + 0) + 1)*sigmoid(1 + 0) = 0.5*0.5*sigmoid(1) = sigmoid(1)/4
            """)
    void a_key_ends_in_a_chain_down_to_its_value(String key, String chain) {
        List<Step> steps =
                Calculators.standard().derivation(Keys.key(key), WORLD).steps();

        assertThat(text(steps.get(steps.size() - 1))).isEqualTo(chain);
    }

    @Test
    void each_call_is_told_once_and_those_inside_before_those_around() {
        String key = "output_size(output_size(28, 5), 2) + output_size(28, 5)";

        assertThat(Calculators.standard().derivation(Keys.key(key), WORLD).steps())
                .filteredOn(Chain.class::isInstance)
                .extracting(step -> text(step).replaceFirst(" = .*", ""))
                .containsExactly("output_size(28, 5)", "output_size(output_size(28, 5), 2)", key);
    }

    @Test
    void the_chain_rule_is_shown_from_the_inside_out() {
        List<String> told = new ArrayList<>();
        Calculators.standard().derivation(Keys.key("derivative(f, w2)"), WORLD).steps().stream()
                .limit(5)
                .forEach(step -> told.add(text(step)));

        assertThat(told)
                .containsExactly(
                        "By the chain rule: the slope by an inner function, times the slope of that.",
                        "f = sigmoid(sigmoid(x1 + w1)*w2 + x2) = sigmoid(u1)",
                        "u1 = sigmoid(x1 + w1)*w2 + x2 = sigmoid(1 + 0)*0 + 0 = 0",
                        "du1/dw2 = sigmoid(x1 + w1)",
                        "df/dw2 = sigmoid(u1)*(-sigmoid(u1) + 1)*(du1/dw2) = sigmoid(u1)*(-sigmoid(u1) + 1)*sigmoid(x1 + w1)"
                                + " = sigmoid(sigmoid(x1 + w1)*w2 + x2)*(-sigmoid(sigmoid(x1 + w1)*w2 + x2) + 1)"
                                + "*sigmoid(x1 + w1)");
    }

    /** Names of inner functions and of their slopes are put in from the chains before; then all links must be equal. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x^2*y                                | x
            (y - tanh(2*x + 1))^2/2              | x
            exp(sin(x*y)^2)*x                    | x
            ln(1 + exp(-x*y)) + sigmoid(x*y)     | x
            sqrt(x^2 + y^2)                      | y
            sigmoid(sigmoid(x*u1)*y + sigmoid(x*u1)) | x
            sum(x^k*sin(x), k, 1, 3)             | x
            5                                    | x
            """)
    void all_links_of_all_chains_are_equal(String f, String by) {
        List<Chain> chains = chains("derivative(" + f + ", " + by + ")");
        Map<String, Expression> names = meanings(chains, by);

        for (Chain chain : chains) {
            Expression last = value(chain.last(), names);
            assertThat(chain.links())
                    .as(text(chain))
                    .allSatisfy(link -> assertThat(Equality.compare(value(link, names), last))
                            .isEqualTo(Equality.Result.SAME));
        }
    }

    private static List<Chain> chains(String key) {
        return Calculators.standard().derivation(Keys.key(key), Known.NOTHING).steps().stream()
                .filter(Chain.class::isInstance)
                .map(Chain.class::cast)
                .toList();
    }

    /** What {@code u1} and {@code du1} stand for; {@code dx} stands for itself. */
    private static Map<String, Expression> meanings(List<Chain> chains, String by) {
        Map<String, Expression> names = new LinkedHashMap<>();
        for (Chain chain : chains.subList(1, chains.size())) {
            Expression last = chain.last().substitute(names);
            boolean isSlope = chain.name().endsWith("/d" + by);
            names.put(
                    chain.name().replace("/d" + by, ""), isSlope ? last.times(new Expression.Symbol("d" + by)) : last);
        }
        return names;
    }

    private static Expression value(Expression link, Map<String, Expression> names) {
        return Calculators.standard()
                .value(link.substitute(names), Known.NOTHING)
                .expression();
    }

    @Test
    void a_gradient_ends_in_the_list_of_its_slopes() {
        List<Step> steps = Calculators.standard()
                .derivation(Keys.key("gradient(x^2*y, [x, y])"), Known.NOTHING)
                .steps();

        assertThat(text(steps.get(steps.size() - 1)))
                .isEqualTo("gradient(x^2*y, [x, y]) = [df/dx, df/dy] = [2*x*y, x^2]");
    }

    static String text(Step step) {
        StringBuilder text = new StringBuilder();
        step.tell(new Derivation.Listener() {
            @Override
            public void sentence(String sentence) {
                text.append(sentence);
            }

            @Override
            public void chain(Chain chain) {
                List<String> parts = new ArrayList<>(chain.name().isEmpty() ? List.of() : List.of(chain.name()));
                chain.links().forEach(link -> parts.add(link.canon()));
                text.append(String.join(" = ", parts));
            }

            @Override
            public void table(Table table) {
                text.append(table.columns());
            }
        });
        return text.toString();
    }
}
