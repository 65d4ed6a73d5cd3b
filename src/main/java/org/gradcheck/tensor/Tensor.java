package org.gradcheck.tensor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gradcheck.expression.Expression;
import org.gradcheck.expression.Expression.ListOf;

/**
 * An array of scalars with any number of axes.
 *
 * @param shape the sizes of the axes; none for a single scalar
 * @param entries as many as the product of the sizes, the last axis running fastest
 */
public record Tensor(List<Integer> shape, List<Scalar> entries) {

    public Tensor {
        shape = List.copyOf(shape);
        entries = List.copyOf(entries);
        if (entries.size() != size(shape)) {
            throw new IllegalArgumentException(entries.size() + " entries do not fill the shape " + shape);
        }
    }

    static int size(List<Integer> shape) {
        return shape.stream().reduce(1, Math::multiplyExact);
    }

    public static Tensor of(Scalar scalar) {
        return new Tensor(List.of(), List.of(scalar));
    }

    public static Tensor vector(List<Scalar> entries) {
        return new Tensor(List.of(entries.size()), entries);
    }

    /**
     * The tensor that a nested list writes down.
     *
     * @throws ArithmeticException if its rows differ in length
     */
    public static Tensor of(Expression written) {
        return written instanceof ListOf list
                ? stack(list.items().stream().map(Tensor::of).toList())
                : of(Scalar.constant(written));
    }

    /**
     * Tensors of one shape, along a new first axis.
     *
     * @throws ArithmeticException if their shapes differ
     */
    public static Tensor stack(List<Tensor> parts) {
        if (parts.isEmpty()) {
            return new Tensor(List.of(0), List.of());
        }
        List<Integer> inner = parts.get(0).shape;
        List<Scalar> entries = new ArrayList<>();
        for (Tensor part : parts) {
            if (!part.shape.equals(inner)) {
                throw new ArithmeticException("the rows of an array have the shapes " + inner + " and " + part.shape);
            }
            entries.addAll(part.entries);
        }
        List<Integer> shape = new ArrayList<>(List.of(parts.size()));
        shape.addAll(inner);
        return new Tensor(shape, entries);
    }

    /** This as a nested list of values. */
    public Expression expression() {
        return shape.isEmpty()
                ? scalar().value()
                : new ListOf(parts().stream().map(Tensor::expression).toList());
    }

    /** This with its entries as variables to differentiate by. */
    public Tensor varying() {
        return map(entry -> Scalar.variable(entry.value()));
    }

    public int axes() {
        return shape.size();
    }

    /** The size of an axis; -1 is the last one. */
    public int size(int axis) {
        return shape.get(axis < 0 ? axis + axes() : axis);
    }

    /**
     * The one entry.
     *
     * @throws ArithmeticException if there are several
     */
    public Scalar scalar() {
        if (entries.size() != 1) {
            throw new ArithmeticException("a single number is needed here, not an array of shape " + shape);
        }
        return entries.get(0);
    }

    /** The entry at an index for each axis. */
    public Scalar at(int... index) {
        if (index.length != axes()) {
            throw new ArithmeticException("an array of shape " + shape + " has no entry " + List.of(index));
        }
        int position = 0;
        for (int axis = 0; axis < index.length; axis++) {
            position = position * shape.get(axis) + index[axis];
        }
        return entries.get(position);
    }

    /** What stands along the first axis, in order: the rows of a matrix, the entries of a vector. */
    public List<Tensor> parts() {
        List<Integer> inner = shape.subList(1, axes());
        int length = size(inner);
        return IntStream.range(0, shape.get(0))
                .mapToObj(i -> new Tensor(inner, entries.subList(i * length, (i + 1) * length)))
                .toList();
    }

    /** The same entries in another shape of the same size. */
    public Tensor reshaped(List<Integer> other) {
        return new Tensor(other, entries);
    }

    public Tensor map(UnaryOperator<Scalar> function) {
        return new Tensor(shape, entries.stream().map(function).toList());
    }

    /**
     * Entry by entry with another; axes of size 1 and missing first axes are repeated, as NumPy broadcasts.
     *
     * @throws ArithmeticException if the shapes do not fit
     */
    public Tensor with(Tensor other, BinaryOperator<Scalar> function) {
        return Broadcast.of(this, other, function);
    }

    public Tensor plus(Tensor other) {
        return with(other, Scalar::plus);
    }

    public Tensor minus(Tensor other) {
        return with(other, Scalar::minus);
    }

    public Tensor times(Tensor other) {
        return with(other, Scalar::times);
    }

    public Tensor over(Tensor other) {
        return with(other, Scalar::over);
    }

    /** The sum of all entries. */
    public Scalar sum() {
        return Scalar.sum(entries);
    }

    /** The arithmetic mean of all entries. */
    public Scalar mean() {
        return sum().over(Scalar.of(entries.size()));
    }

    /** A matrix with rows and columns exchanged; a vector as it is. */
    public Tensor transposed() {
        if (axes() < 2) {
            return this;
        }
        requireMatrix();
        List<Tensor> rows = parts();
        return stack(IntStream.range(0, size(1))
                .mapToObj(j -> vector(rows.stream().map(row -> row.at(j)).toList()))
                .toList());
    }

    /**
     * The matrix product; a vector is a row on the left and a column on the right, and the product of two is a scalar.
     *
     * @throws ArithmeticException if the inner sizes differ
     */
    public Tensor matmul(Tensor other) {
        return MatrixProduct.of(this, other);
    }

    /** Whatever is done with vectors, done with what stands along the last axis. */
    public Tensor alongLastAxis(UnaryOperator<Tensor> function) {
        return axes() <= 1
                ? function.apply(this)
                : stack(parts().stream()
                        .map(part -> part.alongLastAxis(function))
                        .toList());
    }

    /** Whether a name is that of a function of so many numbers, which can go entry by entry. */
    public static boolean isCallable(String function, int arguments) {
        return Elementary.find(function, arguments).isPresent();
    }

    /**
     * An elementary function of so many numbers, entry by entry.
     *
     * @throws ArithmeticException if there is none, the shapes do not fit or it has no value
     */
    public static Tensor call(String function, List<Tensor> arguments) {
        List<Integer> common = arguments.stream()
                .reduce((a, b) -> a.with(b, (x, y) -> x))
                .orElseThrow()
                .shape();
        List<Tensor> alike = arguments.stream()
                .map(argument -> zeros(common).with(argument, (zero, entry) -> entry))
                .toList();
        return new Tensor(
                common,
                IntStream.range(0, size(common))
                        .mapToObj(i -> Scalar.call(
                                function,
                                alike.stream()
                                        .map(tensor -> tensor.entries().get(i))
                                        .toList()))
                        .toList());
    }

    private void requireMatrix() {
        if (axes() != 2) {
            throw new ArithmeticException("a matrix is needed here, not an array of shape " + shape);
        }
    }

    /** So many zeros. */
    public static Tensor zeros(List<Integer> shape) {
        return new Tensor(shape, Collections.nCopies(size(shape), Scalar.ZERO));
    }
}
