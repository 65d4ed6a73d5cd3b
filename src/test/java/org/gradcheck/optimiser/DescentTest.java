package org.gradcheck.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.ExpressionReader;
import org.gradcheck.expression.Parameter;
import org.gradcheck.optimiser.Descent.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of optimisers on random quadratic losses, whose gradients come without a formula. */
class DescentTest {

    private static final int SIZE = 3;

    /** {@code x.A*x/2 - b.x} with a symmetric, positive definite matrix A of small whole numbers. */
    private record Bowl(List<Vector> rows, Vector right) implements Slopes {

        static Bowl random(Random random) {
            List<Vector> factor = new ArrayList<>();
            for (int i = 0; i < SIZE; i++) {
                factor.add(vector(random));
            }
            List<Vector> rows = new ArrayList<>();
            for (int i = 0; i < SIZE; i++) {
                Vector row = factor.get(i);
                Vector products =
                        new Vector(factor.stream().map(other -> other.dot(row)).toList());
                rows.add(products.with(i, products.entry(i).plus(Expression.ONE)));
            }
            return new Bowl(rows, vector(random));
        }

        static Vector vector(Random random) {
            return new Vector(
                    random.ints(SIZE, 1, 6).mapToObj(Expression::number).toList());
        }

        @Override
        public Vector at(Vector position) {
            return new Vector(rows.stream().map(row -> row.dot(position)).toList()).minus(right);
        }

        @Override
        public List<Vector> hessian(Vector position) {
            return rows;
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 15);
    }

    private static Optimiser optimiser(String name) {
        return Optimisers.ALL.stream()
                .filter(optimiser -> optimiser.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Expression number(String text) {
        return ExpressionReader.key(text).expression().orElseThrow();
    }

    /** Defaults, and others as {@code name, value, name, value}. */
    private static Settings settings(Optimiser optimiser, String... others) {
        Map<String, Expression> numbers = new LinkedHashMap<>();
        for (Parameter parameter : optimiser.parameters()) {
            parameter.otherwise().ifPresent(value -> numbers.put(parameter.name(), value));
        }
        for (int i = 0; i < others.length; i += 2) {
            numbers.put(others[i], number(others[i + 1]).simplify());
        }
        Expression rate = numbers.getOrDefault("rate", Expression.ONE);
        return Settings.of(numbers, step -> rate);
    }

    private static List<Stage> run(String name, Slopes slopes, Vector start, int steps, String... others) {
        Optimiser optimiser = optimiser(name);
        return new Descent(optimiser, settings(optimiser, others), Practice.STANDARD, slopes, start).stages(steps);
    }

    private static Vector end(List<Stage> stages) {
        return stages.get(stages.size() - 1).state().position();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plain_gradient_descent_goes_down_the_gradient(long seed) {
        Random random = new Random(seed);
        Bowl bowl = Bowl.random(random);
        Vector start = Bowl.vector(random);

        Vector once = start.minus(bowl.at(start).times(number("0.01")));

        assertThat(end(run("sgd", bowl, start, 1, "rate", "0.01"))).isEqualTo(once);
        assertThat(end(run("sgd", bowl, start, 2, "rate", "0.01")))
                .isEqualTo(once.minus(bowl.at(once).times(number("0.01"))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void both_heavy_balls_are_the_same_while_the_rate_is(long seed) {
        Random random = new Random(seed);
        Bowl bowl = Bowl.random(random);
        Vector start = Bowl.vector(random);

        assertThat(end(run("sgd", bowl, start, 4, "rate", "0.01", "momentum", "0.5", "variant", "heavy_ball_1")))
                .isEqualTo(end(run("sgd", bowl, start, 4, "rate", "0.01", "momentum", "0.5")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_rewritten_lookahead_stands_where_the_other_looks(long seed) {
        Random random = new Random(seed);
        Bowl bowl = Bowl.random(random);
        Vector start = Bowl.vector(random);
        State ahead = run("sgd", bowl, start, 3, "rate", "0.01", "momentum", "0.5", "variant", "nesterov_lookahead")
                .get(2)
                .state();

        assertThat(end(run("sgd", bowl, start, 3, "rate", "0.01", "momentum", "0.5", "variant", "nesterov_cs231n")))
                .isEqualTo(ahead.position().plus(ahead.memory("v").times(number("0.5"))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void adam_without_memory_takes_the_sign_of_the_gradient(long seed) {
        Random random = new Random(seed);
        Bowl bowl = Bowl.random(random);
        Vector start = Bowl.vector(random);

        Vector once = start.minus(bowl.at(start).signs().times(number("0.1")));

        assertThat(end(run("adam", bowl, start, 1, "rate", "0.1", "betas", "[0, 0]", "epsilon", "0")))
                .isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void newton_finds_the_bottom_in_one_step(long seed) {
        Random random = new Random(seed);
        Bowl bowl = Bowl.random(random);

        Vector bottom = end(run("newton", bowl, Bowl.vector(random), 1));

        assertThat(bowl.at(bottom)).isEqualTo(Vector.filled(SIZE, Expression.ZERO));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_an_exact_line_search_the_gradients_stand_at_right_angles(long seed) {
        Random random = new Random(seed);
        Bowl bowl = Bowl.random(random);
        Vector start = Bowl.vector(random);

        Vector after = bowl.at(end(run("exact_line_search", bowl, start, 1)));

        assertThat(after.dot(bowl.at(start))).isEqualTo(Expression.ZERO);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_decay_beside_the_step_shrinks_by_the_rate_times_the_decay(long seed) {
        Random random = new Random(seed);
        Bowl bowl = Bowl.random(random);
        Vector start = Bowl.vector(random);

        Vector without = end(run("adamw", bowl, start, 1, "weight_decay", "0"));

        assertThat(end(run("adamw", bowl, start, 1, "weight_decay", "0.5", "rate", "0.001")))
                .isEqualTo(without.minus(start.times(number("0.0005"))));
    }

    @Test
    void one_variable_is_the_same_in_turn_and_at_once() {
        Optimiser adam = optimiser("adam");
        Vector start = new Vector(List.of(number("3")));
        Practice inTurn = Practice.STANDARD.withSweep(Sweep.IN_TURN);

        List<Stage> stages = new Descent(adam, settings(adam), inTurn, position -> position, start).stages(3);

        assertThat(stages).isEqualTo(run("adam", position -> position, start, 3));
    }

    @Test
    void a_gradient_within_the_norm_stays_as_it_is() {
        Vector start = new Vector(List.of(number("3"), number("4")));

        assertThat(end(run("sgd", position -> position, start, 1, "rate", "1", "clip_norm", "5")))
                .isEqualTo(Vector.filled(2, Expression.ZERO));
        assertThat(end(run("sgd", position -> position, start, 1, "rate", "1", "clip_norm", "1")))
                .isEqualTo(start.times(number("0.8")));
    }

    @Test
    void a_gradient_of_zero_is_not_clipped() {
        Vector start = Vector.filled(2, Expression.ZERO);

        assertThat(end(run("sgd", position -> position, start, 1, "rate", "1", "clip_norm", "1")))
                .isEqualTo(start);
    }

    @Test
    void without_second_derivatives_newton_says_so() {
        Vector start = Vector.filled(1, Expression.ONE);

        assertThatThrownBy(() -> run("newton", position -> position, start, 1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("the second derivatives of this loss are not known");
    }
}
