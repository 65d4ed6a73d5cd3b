package org.gradcheck.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any numbers. */
class LayerLawsTest {

    private static final Path DIFFERENTIABLE = Path.of("src/test/resources/org/gradcheck/tensor/differentiable.csv");

    /** These give whole numbers, or do not depend on what could vary. */
    private static final Set<String> CONSTANT = Set.of("argmax", "argmin", "positional_encoding");

    private static final Scalar STEP = Scalar.ONE.over(Scalar.of(1_000_000_000_000L));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "differentiable.csv", delimiter = ';', useHeadersInDisplayName = true)
    void the_gradient_is_the_limit_of_differences(String key, String shapes) {
        Random random = new Random(key.hashCode());
        Map<String, Tensor> at = randoms(random, shapes);
        Map<String, Tensor> varying = new LinkedHashMap<>();
        at.forEach((name, tensor) -> varying.put(name, tensor.varying()));
        Tensor result = new TensorKeys(varying).of(key);
        Tensor weights = TensorKeys.random(random, sizes(result));

        Backpropagation gradients = Backpropagation.from(weighted(result, weights));

        at.forEach((name, tensor) -> {
            for (int i = 0; i < tensor.entries().size(); i++) {
                Scalar above = weighted(moved(at, name, i, STEP, key), weights);
                Scalar below = weighted(moved(at, name, i, STEP.negate(), key), weights);
                double slope = TensorKeys.number(above.minus(below).over(STEP.plus(STEP)));
                assertThat(TensorKeys.number(
                                gradients.gradient(varying.get(name)).entries().get(i)))
                        .as("by entry %s of %s", i, name)
                        .isCloseTo(slope, within(1e-9 * (1 + Math.abs(slope))));
            }
        });
    }

    private static Map<String, Tensor> randoms(Random random, String shapes) {
        String[] words = shapes.split(" ");
        Map<String, Tensor> randoms = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            int[] sizes = Stream.of(words[i + 1].split("x"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            randoms.put(words[i], TensorKeys.random(random, sizes));
        }
        return randoms;
    }

    private static int[] sizes(Tensor tensor) {
        return tensor.shape().stream().mapToInt(Integer::intValue).toArray();
    }

    private static Scalar weighted(Tensor result, Tensor weights) {
        return result.times(weights).sum();
    }

    private static Tensor moved(Map<String, Tensor> at, String name, int position, Scalar step, String key) {
        Map<String, Tensor> moved = new LinkedHashMap<>(at);
        moved.computeIfPresent(
                name,
                (same, tensor) -> new Tensor(
                        tensor.shape(),
                        IntStream.range(0, tensor.entries().size())
                                .mapToObj(i -> i == position
                                        ? tensor.entries().get(i).plus(step)
                                        : tensor.entries().get(i))
                                .toList()));
        return new TensorKeys(moved).of(key);
    }

    @Test
    void every_layer_is_differentiated_above() throws IOException {
        Set<String> differentiated = Files.readAllLines(DIFFERENTIABLE).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('(')))
                .collect(Collectors.toCollection(TreeSet::new));
        differentiated.addAll(CONSTANT);

        Set<String> names = Stream.of(
                        LinearAlgebra.ALL,
                        Reductions.ALL,
                        Extremes.ALL,
                        Rearrangements.ALL,
                        SoftmaxFunctions.ALL,
                        Correlations.ALL,
                        Convolutions.ALL,
                        TransposedConvolutions.ALL,
                        Pools.ALL,
                        AdaptivePools.ALL,
                        Normalisations.ALL,
                        ScaleNorms.ALL,
                        BatchStatistics.ALL,
                        Dropout.ALL,
                        Regression.ALL,
                        BinaryLosses.ALL,
                        ClassLosses.ALL,
                        AttentionFunctions.ALL,
                        List.of(MultiHeadAttention.FUNCTION),
                        RecurrentFunctions.ALL)
                .flatMap(List::stream)
                .map(TensorFunction::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(differentiated).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "stride: 1; 6; 1",
                "stride: 2; 7; 2",
                "stride: 2, padding: 1; 5; 3",
                "padding: 1, dilation: 2; 6; 4",
                "stride: 3, padding: 2; 6; 5",
                "groups: 2, stride: 2; 5; 6"
            })
    void a_transposed_convolution_is_the_adjoint(String options, int size, long seed) {
        Random random = new Random(seed);
        int channels = options.contains("groups") ? 1 : 2;
        Map<String, Tensor> given = new LinkedHashMap<>();
        given.put("x", TensorKeys.random(random, 1, 2, size));
        given.put("w", TensorKeys.random(random, 4, channels, 3));
        Tensor forward = new TensorKeys(given).of("conv1d(x, w, " + options + ")");
        given.put("y", TensorKeys.random(random, sizes(forward)));
        Tensor back = new TensorKeys(given).of("transposed_conv1d(y, w, " + options + ")");
        int missing = size - back.size(-1);
        Tensor whole =
                new TensorKeys(given).of("transposed_conv1d(y, w, " + options + ", output_padding: " + missing + ")");

        assertThat(weighted(forward, given.get("y")).value())
                .isEqualTo(weighted(whole, given.get("x")).value());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_convolution_with_kernels_of_one_is_a_matrix_product(long seed) {
        Random random = new Random(seed);
        Tensor x = TensorKeys.random(random, 3, 4);
        Tensor weight = TensorKeys.random(random, 2, 3);
        TensorKeys given = new TensorKeys(Map.of("x", x, "w", weight.reshaped(List.of(2, 3, 1)), "m", weight));

        assertThat(given.of("conv1d(x, w)").expression())
                .isEqualTo(given.of("matmul(m, x)").expression());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "conv2d(x, w, padding: 1)",
                "transposed_conv2d(x, w, stride: 2)",
                "avg_pool2d(x, 2)",
                "global_avg_pool2d(x)"
            })
    void sums_and_multiples_go_through(String key) {
        Random random = new Random(7);
        Tensor w = TensorKeys.random(random, 2, 2, 2, 2);
        Tensor x = TensorKeys.random(random, 2, 3, 3);
        Tensor y = TensorKeys.random(random, 2, 3, 3);
        Tensor both = x.plus(y.plus(y));

        Tensor apart = of(key, x, w).plus(of(key, y, w)).plus(of(key, y, w));

        assertThat(of(key, both, w).expression()).isEqualTo(apart.expression());
    }

    private static Tensor of(String key, Tensor x, Tensor w) {
        return new TensorKeys(Map.of("x", x, "w", w)).of(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sum(softmax(x), axis: 1);                             1",
                "sum(softmax(x, axis: 0, temperature: 3), axis: 0);    1",
                "sum(attention_weights(x, x), axis: 1);                1",
                "batch_mean(batch_norm(x));                            0",
                "batch_variance(batch_norm(x, epsilon: 0));            1",
                "mean(layer_norm(x), axis: 1);                         0",
                "var(layer_norm(x, epsilon: 0), axis: 1);              1",
                "mean(instance_norm(x), axis: 1);                      0",
                "norm(rms_norm(x), axis: 1);                           2"
            })
    void normalised_numbers_have_the_size_they_should(String key, double expected) {
        for (long seed = 1; seed <= 5; seed++) {
            Tensor x = TensorKeys.random(new Random(seed), 3, 4);

            double[] numbers = TensorKeys.numbers(new TensorKeys(Map.of("x", x)).of(key));

            double[] all = new double[numbers.length];
            Arrays.fill(all, expected);
            assertThat(numbers).containsExactly(all, within(1e-30));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "max_pool2d(x, 3, padding: 1);            max_pool2d(x, 3, padding: 1, stride: 3)",
                "adaptive_avg_pool2d(x, 2);               avg_pool2d(x, 2)",
                "adaptive_max_pool2d(x, 1);               max_pool2d(x, 4)",
                "instance_norm(x);                        group_norm(x, 2)",
                "cross_entropy(y, [1, 0, 3]);             nll(softmax(y), [1, 0, 3])",
                "cross_entropy(y, softmax(y));            soft_cross_entropy(y, softmax(y))",
                "log_softmax(y);                          log_softmax(log_softmax(y))",
                "huber(y, 0, delta: 1);                   smooth_l1(y, 0)",
                "batch_norm(y);                           T(layer_norm(T(y)))",
                "rnn(y, w, w);                            rnn(reshape(y, [3, 1, 4]), w, w, give: h)"
            })
    void two_ways_give_the_same(String one, String other) {
        Random random = new Random(11);
        TensorKeys given = new TensorKeys(Map.of(
                "x", TensorKeys.random(random, 2, 2, 4, 4),
                "y", TensorKeys.random(random, 3, 4),
                "w", TensorKeys.random(random, 4, 4)));

        assertThat(TensorKeys.numbers(given.of(one)))
                .containsExactly(TensorKeys.numbers(given.of(other)), within(1e-30));
    }

    /** Symbols stay symbols, so that a small layer gives a formula. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "conv1d([a, b], [1, 2]);           a + 2*b",
                "mse([a], [b]);                    (a - b)^2",
                "attention_scores([[a]], [[b]]);   a*b",
                "bce_logits([a], [1]);             softplus(a) - a",
                "dropout_variance([a], 0.5);       a^2"
            })
    void gives_formulas_of_symbols(String key, String expected) {
        assertThat(TensorKeys.tensor(key).scalar().value().canon()).isEqualTo(expected);
    }
}
