package org.gradcheck.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class DerivativesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "gradients.csv", delimiter = ';')
    void agrees_with_reference_values(String f, String variables, String values, String constants, String expected) {
        List<Expression> names = Keys.items(variables);
        List<Expression> point = Keys.items(values);
        Map<String, Expression> at = new LinkedHashMap<>(Keys.pairs(constants));
        for (int i = 0; i < names.size(); i++) {
            at.put(names.get(i).canon(), point.get(i));
        }
        Known known = Known.NOTHING.withPoint(at);
        Value.Items gradient = (Value.Items) Keys.value("gradient(" + f + ", " + variables + ")", known);

        for (int i = 0; i < names.size(); i++) {
            double right = Keys.number(Value.of(Keys.items(expected).get(i)));
            assertThat(Keys.number(gradient.items().get(i)))
                    .isCloseTo(right, within(1e-12 * Math.max(1, Math.abs(right))));
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    /** A random expression of x and y as text, and the same as a number with its derivatives. */
    private record Sample(String text, DerivativeStructure number) {

        static Sample random(Random random, int depth) {
            if (depth == 0) {
                return leaf(random);
            }
            Sample a = random(random, depth - 1);
            return switch (random.nextInt(7)) {
                case 0 -> new Sample("sin(" + a.text + ")", a.number.sin());
                case 1 -> new Sample("tanh(" + a.text + ")", a.number.tanh());
                case 2 -> new Sample("exp(" + a.text + "/8)", a.number.divide(8).exp());
                case 3 ->
                    new Sample(
                            "sigmoid(" + a.text + ")",
                            a.number.negate().exp().add(1).reciprocal());
                case 4 ->
                    new Sample(
                            "ln(1 + (" + a.text + ")^2)", a.number.pow(2).add(1).log());
                default -> a.joined(random(random, depth - 1), random.nextInt(4));
            };
        }

        private static Sample leaf(Random random) {
            return switch (random.nextInt(3)) {
                case 0 -> new Sample("x", new DerivativeStructure(2, 1, 0, 0.75));
                case 1 -> new Sample("y", new DerivativeStructure(2, 1, 1, -1.25));
                default -> new Sample("3", new DerivativeStructure(2, 1, 3));
            };
        }

        private Sample joined(Sample b, int operation) {
            return switch (operation) {
                case 0 -> new Sample("(" + text + " + " + b.text + ")", number.add(b.number));
                case 1 -> new Sample("(" + text + " - " + b.text + ")", number.subtract(b.number));
                case 2 -> new Sample("(" + text + ")*(" + b.text + ")", number.multiply(b.number));
                default ->
                    new Sample(
                            "(" + text + ")/(1 + (" + b.text + ")^2)",
                            number.divide(b.number.pow(2).add(1)));
            };
        }
    }

    private static final Known POINT = Known.NOTHING.withPoint(Keys.pairs("[x, 0.75, y, -1.25]"));

    @ParameterizedTest
    @MethodSource("seeds")
    void agrees_with_automatic_differentiation(long seed) {
        Sample sample = Sample.random(new Random(seed), 4);

        assertThat(Keys.number(Keys.value("derivative(" + sample.text + ", x)", POINT)))
                .isCloseTo(sample.number.getPartialDerivative(1, 0), within(1e-10));
        assertThat(Keys.number(Keys.value("derivative(" + sample.text + ", y)", POINT)))
                .isCloseTo(sample.number.getPartialDerivative(0, 1), within(1e-10));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agrees_with_finite_differences(long seed) {
        String f = Sample.random(new Random(seed + 1000), 3).text;
        double step = 1e-5;
        double ahead = Keys.number(Keys.value(f, Known.NOTHING.withPoint(Keys.pairs("[x, 0.75001, y, -1.25]"))));
        double behind = Keys.number(Keys.value(f, Known.NOTHING.withPoint(Keys.pairs("[x, 0.74999, y, -1.25]"))));

        assertThat(Keys.number(Keys.value("derivative(" + f + ", x)", POINT)))
                .isCloseTo((ahead - behind) / (2 * step), within(1e-6));
    }
}
