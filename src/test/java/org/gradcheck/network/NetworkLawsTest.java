package org.gradcheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any network, tried on random ones. */
class NetworkLawsTest {

    private static final int SIDE = 60;

    /** A window along one axis, in plain numbers. */
    private record Step(String layer, int kernel, int stride, int padding, int dilation) {
        static Step random(Random random) {
            String layer = random.nextInt(3) == 0 ? "max_pool(%s, " : "conv(%s, filters: 2, ";
            return new Step(
                    layer, 1 + random.nextInt(4), 1 + random.nextInt(2), random.nextInt(2), 1 + random.nextInt(2));
        }

        String text() {
            return (layer + "stride: %s, padding: %s, dilation: %s)")
                    .formatted("" + kernel, "" + stride, "" + padding, "" + dilation);
        }
    }

    private static List<Step> steps(Random random) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            steps.add(Step.random(random));
        }
        return steps;
    }

    private static String text(List<Step> steps) {
        return steps.stream().map(Step::text).collect(Collectors.joining(", ", "[", "]"));
    }

    /** The input pixels, also those of the padding, that reach a unit of the last layer. */
    private static NavigableSet<Integer> seen(List<Step> steps, int unit) {
        NavigableSet<Integer> seen = new TreeSet<>(List.of(unit));
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            NavigableSet<Integer> before = new TreeSet<>();
            for (int position : seen) {
                for (int tap = 0; tap < step.kernel; tap++) {
                    before.add(position * step.stride - step.padding + tap * step.dilation);
                }
            }
            seen = before;
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_recurrence_gives_the_field_that_tracing_gives(long seed) {
        List<Step> steps = steps(new Random(seed));
        Field field = Described.network(text(steps), "[1, 60, 60]")
                .analyse()
                .output()
                .fields()
                .get(0);
        NavigableSet<Integer> first = seen(steps, 0);
        NavigableSet<Integer> second = seen(steps, 1);

        assertThat(number(field.size())).isEqualTo(first.last() - first.first() + 1);
        assertThat(number(field.jump())).isEqualTo(second.first() - first.first());
        assertThat(number(field.start())).isEqualTo((first.first() + first.last() + 1) / 2.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void sizes_are_the_positions_at_which_the_window_fits(long seed) {
        List<Step> steps = steps(new Random(seed));
        int size = SIDE;
        for (Step step : steps) {
            int fits = 0;
            int span = (step.kernel - 1) * step.dilation;
            for (int at = -step.padding; at + span < size + step.padding; at += step.stride) {
                fits++;
            }
            size = fits;
        }

        Signal output = Described.network(text(steps), "[1, 60, 60]").analyse().output();

        assertThat(number(output.shape().get(1))).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void parameters_of_a_network_are_those_of_its_parts(long seed) {
        Random random = new Random(seed);
        List<Step> front = steps(random);
        List<Step> back = steps(random);
        List<Step> both = new ArrayList<>(front);
        both.addAll(back);
        NetworkAnalysis whole = Described.network(text(both), "[3, 200, 200]").analyse();
        NetworkAnalysis first = Described.network(text(front), "[3, 200, 200]").analyse();
        NetworkAnalysis second = Described.network(
                        text(back), Described.canon(first.output().shape()))
                .analyse();

        assertThat(whole.total()).isEqualTo(first.total().plus(second.total()));
        assertThat(whole.output().shape()).isEqualTo(second.output().shape());
    }

    /** A formula in the sizes of the input and the number of filters is what comes of the numbers themselves. */
    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48, 49, 50})
    void symbols_are_numbers_put_in_later(long seed) {
        Random random = new Random(seed);
        String layers = text(steps(random))
                .replace("filters: 2", "filters: F, activation: relu")
                .replace("]", ", batch_norm]");
        Map<String, Expression> values = Map.of(
                "C", Expression.number(1 + random.nextInt(5)),
                "F", Expression.number(1 + random.nextInt(9)),
                "n", Expression.number(SIDE + random.nextInt(20)));
        String input = "[%s, %s, %s]"
                .formatted(
                        values.get("C").canon(),
                        values.get("n").canon(),
                        values.get("n").canon());
        Counts symbols = Described.network(layers, "[C, n, n]").analyse().total();
        Counts numbers = Described.network(layers.replace("F", values.get("F").canon()), input)
                .analyse()
                .total();

        for (Quantity quantity : Quantity.values()) {
            assertThat(symbols.get(quantity).substitute(values).simplify())
                    .as(quantity.name())
                    .isEqualTo(numbers.get(quantity));
        }
    }

    private static double number(Expression expression) {
        return ((Num) expression).value().doubleValue();
    }
}
