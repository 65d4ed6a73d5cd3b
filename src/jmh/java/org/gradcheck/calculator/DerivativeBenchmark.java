package org.gradcheck.calculator;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Value;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of one derivative of two sigmoids in each other, on one core, warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DerivativeBenchmark {

    private final Expression f = key("sigmoid(sigmoid(x1 + w1)*w2 + x2)");
    private final Expression key = key("derivative(sigmoid(sigmoid(x1 + w1)*w2 + x2), w2)");
    private final Expression loss = key("derivative(sum((sigmoid(W@[x1, x2]) - [1, 0])^2), W)");
    private final Known point = Known.NOTHING.withPoint(Map.of(
            "x1", Expression.ONE,
            "x2", Expression.ZERO,
            "w1", Expression.ZERO,
            "w2", Expression.ZERO,
            "W", key("[[1, 2], [3, 4]]")));

    private static Expression key(String text) {
        return ExpressionReader.key(text).expression().orElseThrow();
    }

    /** The derivative as a formula. */
    @Benchmark
    public Expression formula() {
        return f.derivative("w2");
    }

    /** As a key is computed: definitions, derivative, point, value. */
    @Benchmark
    public Value value_of_a_key() {
        return Calculators.standard().value(key, point);
    }

    /** Backwards through a layer of two units, to 40 digits. */
    @Benchmark
    public Value of_a_matrix() {
        return Calculators.standard().value(loss, point);
    }
}
