package org.gradcheck.tensor;

import java.util.List;
import org.gradcheck.expression.Expression.Num;

/** The softmax of numbers and its logarithm, with the largest number taken off first so that no exponential is huge. */
record Softmax(List<Scalar> numbers) {

    Softmax {
        numbers = List.copyOf(numbers);
        if (numbers.isEmpty()) {
            throw new ArithmeticException("an empty list has no softmax");
        }
    }

    /** The largest number, by which nothing changes, so that it need not vary; zero if there are symbols. */
    private Scalar shift() {
        return numbers.stream().allMatch(number -> number.value() instanceof Num)
                ? Scalar.constant(numbers.get(Largest.of(numbers)).value())
                : Scalar.ZERO;
    }

    private static List<Scalar> shifted(List<Scalar> numbers, Scalar shift) {
        return numbers.stream().map(number -> number.minus(shift)).toList();
    }

    private static List<Scalar> exponentials(List<Scalar> numbers) {
        return numbers.stream().map(number -> number.call("exp")).toList();
    }

    /** {@code exp(x_i)/sum of exp(x_j)}. */
    List<Scalar> probabilities() {
        List<Scalar> exponentials = exponentials(shifted(numbers, shift()));
        Scalar total = Scalar.sum(exponentials);
        return exponentials.stream().map(each -> each.over(total)).toList();
    }

    /** {@code x_i - ln(sum of exp(x_j))}. */
    List<Scalar> logarithms() {
        Scalar total = logarithmOfSum();
        return numbers.stream().map(number -> number.minus(total)).toList();
    }

    /** {@code ln(sum of exp(x_j))}. */
    Scalar logarithmOfSum() {
        Scalar shift = shift();
        return Scalar.sum(exponentials(shifted(numbers, shift))).call("ln").plus(shift);
    }
}
