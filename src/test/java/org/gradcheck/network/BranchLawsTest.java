package org.gradcheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.Num;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of networks with branches, sums and repetitions, tried on random ones. */
class BranchLawsTest {

    /** A part of a network along one axis, and which units before it reach units behind it. */
    private interface Piece {
        String text();

        NavigableSet<Integer> seen(NavigableSet<Integer> units);
    }

    private record Window(int kernel, int dilation, int stride) implements Piece {
        @Override
        public String text() {
            int padding = stride == 1 ? 0 : dilation * (kernel - 1) / 2;
            String edge = stride == 1 ? "same" : "" + padding;
            return "conv(%s, filters: 3, stride: %s, padding: %s, dilation: %s)"
                    .formatted("" + kernel, "" + stride, edge, "" + dilation);
        }

        @Override
        public NavigableSet<Integer> seen(NavigableSet<Integer> units) {
            NavigableSet<Integer> seen = new TreeSet<>();
            int padding = dilation * (kernel - 1) / 2;
            for (int unit : units) {
                for (int tap = 0; tap < kernel; tap++) {
                    seen.add(unit * stride - padding + tap * dilation);
                }
            }
            return seen;
        }
    }

    private record Chain(List<Piece> pieces) implements Piece {
        @Override
        public String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining(", ", "[", "]"));
        }

        @Override
        public NavigableSet<Integer> seen(NavigableSet<Integer> units) {
            NavigableSet<Integer> seen = units;
            for (int i = pieces.size() - 1; i >= 0; i--) {
                seen = pieces.get(i).seen(seen);
            }
            return seen;
        }
    }

    private record Fork(String join, List<Chain> branches) implements Piece {
        @Override
        public String text() {
            return branches.stream().map(Chain::text).collect(Collectors.joining(", ", join + "([", "])"));
        }

        @Override
        public NavigableSet<Integer> seen(NavigableSet<Integer> units) {
            NavigableSet<Integer> seen = new TreeSet<>();
            branches.forEach(branch -> seen.addAll(branch.seen(units)));
            return seen;
        }
    }

    private record Again(int times, Chain inside) implements Piece {
        @Override
        public String text() {
            return "repeat(" + times + ", " + inside.text() + ")";
        }

        @Override
        public NavigableSet<Integer> seen(NavigableSet<Integer> units) {
            NavigableSet<Integer> seen = units;
            for (int i = 0; i < times; i++) {
                seen = inside.seen(seen);
            }
            return seen;
        }
    }

    private static Chain keepingSize(Random random, int depth) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            pieces.add(piece(random, depth));
        }
        return new Chain(pieces);
    }

    private static Piece piece(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 1 -> new Fork("concat", List.of(keepingSize(random, depth - 1), keepingSize(random, depth - 1)));
            case 2 -> new Fork("sum", List.of(single(random), keepingSize(random, 0)));
            case 3 -> new Again(random.nextInt(4), keepingSize(random, depth - 1));
            default -> new Window(1 + random.nextInt(5), 1 + random.nextInt(2), 1);
        };
    }

    private static Chain single(Random random) {
        return new Chain(List.of(new Window(1 + random.nextInt(5), 1, 1)));
    }

    private static Chain network(Random random) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            pieces.add(keepingSize(random, 2));
            pieces.add(new Window(3, 1, 1 + random.nextInt(2)));
        }
        return new Chain(pieces.stream()
                .flatMap(piece -> piece instanceof Chain chain ? chain.pieces().stream() : List.of(piece).stream())
                .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
    void a_unit_sees_what_tracing_finds(long seed) {
        Chain network = network(new Random(seed));
        Field field = Described.network(network.text(), "[3, 64]")
                .analyse()
                .output()
                .fields()
                .get(0);
        NavigableSet<Integer> first = network.seen(new TreeSet<>(List.of(0)));
        NavigableSet<Integer> second = network.seen(new TreeSet<>(List.of(1)));

        assertThat(number(field.size())).isEqualTo(first.last() - first.first() + 1);
        assertThat(number(field.jump())).isEqualTo(second.first() - first.first());
        assertThat(number(field.start())).isEqualTo((first.first() + first.last() + 1) / 2.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void repeating_layers_is_writing_them_so_many_times(long seed) {
        Random random = new Random(seed);
        String layers = keepingSize(random, 1).text();
        int times = 1 + random.nextInt(5);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            written.add("sequence(" + layers + ")");
        }

        NetworkAnalysis repeated = Described.network("repeat(" + times + ", " + layers + ")", "[3, 64]")
                .analyse();
        NetworkAnalysis one = Described.network(written.toString(), "[3, 64]").analyse();

        assertThat(repeated.total()).isEqualTo(one.total());
        assertThat(repeated.output()).isEqualTo(one.output());
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48, 49, 50})
    void branches_add_up(long seed) {
        Random random = new Random(seed);
        Chain left = keepingSize(random, 1);
        Chain right = keepingSize(random, 1);
        NetworkAnalysis a = Described.network(left.text(), "[3, 64]").analyse();
        NetworkAnalysis b = Described.network(right.text(), "[3, 64]").analyse();

        NetworkAnalysis joined = Described.network("concat([" + left.text() + ", " + right.text() + "])", "[3, 64]")
                .analyse();

        assertThat(joined.total()).isEqualTo(a.total().plus(b.total()));
        assertThat(joined.output().shape().get(0))
                .isEqualTo(a.output().shape().get(0).plus(b.output().shape().get(0)));
    }

    /** Counted once, used twice: the work is that of two layers, the weights are those of one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "conv(3, filters: 3, padding: 1); 84",
                "conv(3, filters: 3, padding: 1, bias: no); 81",
                "depthwise_conv(3, padding: 1); 30"
            })
    void a_shared_layer_works_twice(String layer, String parameters) {
        String second = layer.replace(")", ", shares: conv1)");
        Counts shared = Described.network("[" + layer + ", " + second + "]", "[3, 9, 9]")
                .analyse()
                .total();
        Counts apart = Described.network("[" + layer + ", " + layer + "]", "[3, 9, 9]")
                .analyse()
                .total();

        assertThat(shared.parameters().canon()).isEqualTo(parameters);
        assertThat(shared.macs()).isEqualTo(apart.macs());
        assertThat(shared.activations()).isEqualTo(apart.activations());
    }

    private static double number(Expression expression) {
        return ((Num) expression).value().doubleValue();
    }
}
